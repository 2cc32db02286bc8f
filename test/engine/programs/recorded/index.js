/**
 * A topology rolled out on one sshd: each transaction only writes its name to a log, so that the order can be read there. The plan's own
 * text follows and is never reached: what the engine stores has its real size.
 *
 * RECORDED_INPUT names a JSON file: { topology, locksDir, connection, log, failing: names of transactions }.
 */
const { readFileSync } = require("node:fs");
const { compiledTopology, LayeredTopology } = require("../../../../dist/components");

const { topology, locksDir, connection, log, failing } = JSON.parse(readFileSync(process.env.RECORDED_INPUT, "utf8"));

const recorder = (name, text) => `cat >/dev/null; echo ${name} >>${log}; exit ${failing.includes(name) ? 3 : 0}\n${text}`;

const recorded = ({ host, phase, create, delete: remove, ...rest }) => ({
  ...rest, host, phase,
  create: recorder(`${host}-${phase}`, create),
  delete: remove === null ? null : recorder(`${host}-delete`, remove),
});

const compiled = compiledTopology({ topology, locksDir });
const plan = Object.fromEntries(Object.entries(compiled.plan).map(([host, one]) => [host, { ...one, transactions: one.transactions.map(recorded) }]));
const connections = Object.fromEntries(Object.keys(plan).map((host) => [host, connection]));

const top = new LayeredTopology(compiled.topology.name, { topology: { ...compiled, plan }, connections });
exports.vips = top.vips;
