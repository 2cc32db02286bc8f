// Preloaded into the command line: names every connection and every program that it starts, and refuses them.
"use strict";
const net = require("node:net");
const dgram = require("node:dgram");
const childProcess = require("node:child_process");
const refuse = (what) => () => {
  process.stderr.write(`CONTACT ${what}\n`);
  throw new Error(`contact refused: ${what}`);
};
net.Socket.prototype.connect = function connect() {
  process.stderr.write("CONTACT a connection\n");
  process.nextTick(() => this.destroy(new Error("contact refused")));
  return this;
};
dgram.Socket.prototype.send = refuse("a datagram");
for (const name of ["spawn", "spawnSync", "exec", "execFile", "execSync", "execFileSync", "fork"]) childProcess[name] = refuse(name);
