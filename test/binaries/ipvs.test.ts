/**
 * The table of a director without keepalived. ipvsadm asks the kernel before it reads a word, so where the kernel has no
 * IPVS the rules are held against ipvsadm's own form here, and only test/lab gives them to the real program.
 */
import { join } from "node:path";
import { packageRoot } from "../../core/load/package-root";
import { goldenFiles } from "./golden-files";
import { inNamespace, withFolder } from "./namespace";

const files = goldenFiles("/etc/lvs-ipvs/ipvs.rules");
const RULES = files.find(({ golden }) => golden === "ipvsadm-director")?.text ?? "";
const kernelHasIpvs = inNamespace("ipvsadm -Ln").status === 0;

/** What `ipvsadm --save --numeric` prints of services and real servers without further options. */
const SERVICE = /^-A (-[tu] (\d+\.){3}\d+:\d+|-f \d+) -s [a-z]+( -p \d+( -M (\d+\.){3}\d+)?)?( --pe sip)?( -o)?( -b [a-z,-]+)?$/;
const REAL_SERVER = /^-a (-[tu] (\d+\.){3}\d+:\d+|-f \d+) -r (\d+\.){3}\d+:\d+ -[gim] -w \d+( -x \d+ -y \d+)?$/;
const TIMEOUTS = /^--set \d+ \d+ \d+$/;
const formed = (line: string): boolean => line.startsWith("#") || SERVICE.test(line) || REAL_SERVER.test(line) || TIMEOUTS.test(line);

test.each(files.map(({ golden, host, text }) => [golden, host, text] as const))("the rules of %s, host %s, have ipvsadm's form", (_golden, _host, text) => {
  expect(text.trimEnd().split("\n").filter((line) => !formed(line))).toEqual([]);
});

test("and a rule of another form is seen", () => {
  expect(["-A -t 10.0.0.1:80", "-a -t 10.0.0.1:80 -r 10.0.0.2:80 -w 1", "-A -t 10.0.0.1:80 -s rr; id"].filter(formed)).toEqual([]);
});

if (kernelHasIpvs) describe("on this kernel", () => {
  // Without lo the kernel has no table of local addresses, and takes every real server for a broadcast address.
  const load = (text: string) => withFolder({ rules: text }, (folder) => inNamespace("ip link set lo up && ipvsadm -R <\"$1\" && ipvsadm -Sn", `${folder}/rules`));
  const commands = RULES.replace(/^#.*\n/gm, "");
  test("ipvsadm takes the rules and prints them back", () => expect(load(commands).output.split("\n").sort()).toEqual(commands.split("\n").sort()));
  test("and refuses another scheduler", () => expect(load(commands.replace("-s rr", "-s rrr")).status).not.toBe(0));
});

/** Keeps its table in a file, prints it as ipvsadm does, writes down each command, and refuses what the kernel refuses. */
const FAKE = `#!/bin/sh
table=\${0%/*}/table
[ "$1" != -Sn ] || exec sed 's/ -x .*//' "$table"
[ "$1" != -Ln ] || exec awk '$1 == "-A" { print ($2 == "-t" ? "TCP " : "UDP "), $3, $5 } $1 == "-a" { print "  ->", $5, $10 + 0, $12 + 0, 7, 8 }' "$table"
echo "$*" >>"\${0%/*}/commands"
verb=$1; shift; rest=$*
service="$1 $2"; key="$service"; [ "\${3-}" != -r ] || key="$service -r $4"
has() { grep -q -- "^-[Aa] $1\\( -[^r].*\\)\\{0,1\\}$" "$table"; }
drop() { grep -v -- "^-[Aa] $1\\( .*\\)\\{0,1\\}$" "$table" >"$table.new"; mv "$table.new" "$table"; }
case $verb in
  -A) ! has "$key" || exit 1; echo "-A $rest" >>"$table" ;;
  -a) has "$service" && ! has "$key" || exit 1; echo "-a $rest" >>"$table" ;;
  -E|-e) has "$key" || exit 1; letter=$(echo "$verb" | tr Ee Aa)
    sed "s/^$letter $key -[^r].*/$letter $rest/" "$table" >"$table.new"; mv "$table.new" "$table" ;;
  -d|-D) has "$key" || exit 1; drop "$key" ;;
  --set) ;;
  *) exit 2 ;;
esac
`;
const PROGRAM = join(packageRoot(), "templates/ipvsadm/lvs-ipvs");

/** Runs our program on a table, and says what the table is then and which commands led there. */
function table(verb: string, before: string, rules = RULES): { status: number | null; table: string[]; commands: string[] } {
  return withFolder({ ipvsadm: FAKE, table: before, commands: "", rules }, (folder) => {
    const { status, output } = inNamespace(`chmod +x "$2/ipvsadm"; PATH="$2:$PATH" sh "$1" "$3" "$2/rules" || exit; cat "$2/table"; echo --; cat "$2/commands"`, PROGRAM, folder, verb);
    const [after = "", commands = ""] = output.split("--\n");
    return { status, table: after.trim().split("\n").sort(), commands: commands.split("\n").filter((line) => line !== "") };
  });
}

const wanted = RULES.split("\n").filter((line) => line.startsWith("-"));
const foreign = ["-A -t 192.0.2.1:80 -s rr", "-a -t 192.0.2.1:80 -r 192.0.2.2:80 -g -w 1"];
const text = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join("");

describe("lvs-ipvs", () => {
  const bounded = text(["-A -t 10.77.0.1:80 -s sh -p 300 -b sh-port", "-a -t 10.77.0.1:80 -r 10.77.0.2:80 -g -w 1 -x 500 -y 0"]);

  test("sees flags, persistence and thresholds, and leaves them where they are right", () => {
    expect(table("load", bounded, bounded).commands).toEqual([]);
    expect(table("load", bounded.replace(" -x 500 -y 0", "").replace(" -b sh-port", ""), bounded).commands).toEqual(["-E -t 10.77.0.1:80 -s sh -p 300 -b sh-port", "-e -t 10.77.0.1:80 -r 10.77.0.2:80 -g -w 1 -x 500 -y 0"]);
    expect(table("load", bounded, bounded.replace(" -x 500 -y 0", "").replace(" -p 300", "")).commands).toEqual(["-E -t 10.77.0.1:80 -s sh -b sh-port", "-e -t 10.77.0.1:80 -r 10.77.0.2:80 -g -w 1"]);
  });

  test("sets timeouts before anything else", () => {
    expect(table("load", "", `--set 900 15 300\n${bounded}`).commands[0]).toBe("--set 900 15 300");
  });

  test("fills an empty table", () => expect(table("load", "")).toEqual({ status: 0, table: [...wanted].sort(), commands: wanted }));

  test("does nothing where nothing differs, and leaves services of others alone", () => {
    expect(table("load", text([...wanted, ...foreign]))).toEqual({ status: 0, table: [...wanted, ...foreign].sort(), commands: [] });
  });

  test("changes only what differs", () => {
    const before = wanted.map((line) => line.replace("-s wrr", "-s lc").replace("-r 10.77.0.22:53 -g -w 2", "-r 10.77.0.22:53 -g -w 0")).filter((line) => !line.startsWith("-a -t 10.77.0.100:53 -r 10.77.0.21:53"));
    const left = "-a -u 10.77.0.100:53 -r 10.77.0.99:53 -g -w 1";
    expect(table("load", text([...before, left]))).toEqual({
      status: 0,
      table: [...wanted].sort(),
      commands: [
        "-a -t 10.77.0.100:53 -r 10.77.0.21:53 -g -w 1", "-e -t 10.77.0.100:53 -r 10.77.0.22:53 -g -w 2",
        "-E -u 10.77.0.100:53 -s wrr", "-e -u 10.77.0.100:53 -r 10.77.0.22:53 -g -w 2", "-d -u 10.77.0.100:53 -r 10.77.0.99:53",
      ],
    });
  });

  test("the type that ipvsadm prints behind a tunnel is no difference", () => {
    const tunnelled = wanted.map((line) => line.replace(" -g ", " -i "));
    const printed = tunnelled.map((line) => (line.startsWith("-a") ? line.replace(/ -w \d+/, "$& --tun-type ipip") : line));
    expect(table("load", text(printed), text(tunnelled)).commands).toEqual([]);
  });

  test("takes out its own services only", () => {
    expect(table("unload", text([...wanted, ...foreign])).commands).toEqual(["-D -t 10.77.0.100:53", "-D -u 10.77.0.100:53"]);
    expect(table("unload", text(foreign)).commands).toEqual([]);
  });

  test("says how it is used", () => expect(table("reload", "").status).toBe(2));
});
