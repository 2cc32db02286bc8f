/**
 * Parse, check, allocate, render and plan of a large topology, in a process of its own for each size; beside it Jinja2 rendering
 * the same keepalived.conf, which is the least that a configuration management tool would have to do.
 */
import { spawnSync } from "node:child_process";
import { performance } from "node:perf_hooks";
import { allocate, check, compile, normalise, type TopologySpec } from "../core";
import { largeTopology } from "./topology";

/** What one size costs. Memory is the largest that the process ever held. */
export interface RenderCost { services: number; seconds: number; megabytes: number; bytes: number }

function measure(services: number): RenderCost {
  const spec: TopologySpec = largeTopology(services, 10);
  const topology = normalise(spec);
  const issues = check(topology);
  if (issues.length > 0) throw new Error(`${issues[0]!.path}: ${issues[0]!.message}`);
  const { locks } = allocate(topology, {});
  const start = performance.now();
  const { hostFiles, plan } = compile(spec, { locks });
  const seconds = (performance.now() - start) / 1000;
  if (Object.keys(plan).length === 0) throw new Error("nothing was planned");
  const bytes = hostFiles.flatMap(({ files }) => files).reduce((sum, { content }) => sum + content.length, 0);
  return { services, seconds, megabytes: process.resourceUsage().maxRSS / 1024, bytes };
}

/** The peer: one Jinja2 template of the virtual servers, compiled once, rendered for two directors. */
const JINJA = String.raw`
import json, resource, sys, time
try:
    import jinja2
except ImportError:
    print(json.dumps({"missing": "python3-jinja2"})); sys.exit(0)
n = int(sys.argv[1])
services = [dict(vip="10.100.%d.%d" % (i >> 8 & 255, i & 255), rs=[dict(ip="10.1.%d.%d" % (((i * 10 + j) % 400) >> 8, (i * 10 + j) % 400 & 255), w=1 + j % 3) for j in range(10)]) for i in range(n)]
template = jinja2.Environment(autoescape=False, undefined=jinja2.StrictUndefined).from_string("""{% for s in services %}
virtual_server {{ s.vip }} 80 {
    delay_loop 2
    lb_algo wlc
    lb_kind DR
    protocol TCP
{% for r in s.rs %}
    real_server {{ r.ip }} 80 {
        weight {{ r.w }}
        HTTP_GET {
            url {
                path /healthz
                status_code 200
            }
            connect_timeout 2
        }
    }
{% endfor %}
}
{% endfor %}""")
start = time.perf_counter()
text = [template.render(services=services) for _ in range(2)]
print(json.dumps({"seconds": time.perf_counter() - start, "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, "bytes": sum(map(len, text))}))
`;

function inChild<T>(command: string, args: string[]): T {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8", maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`${command} ended with ${String(status)}: ${stderr}`);
  return JSON.parse(stdout) as T;
}

export function render(): void {
  process.stdout.write("whole path, per process                   seconds   peak MB   config bytes\n");
  const row = (name: string, { seconds, megabytes, bytes }: Omit<RenderCost, "services">): void => {
    process.stdout.write(`${name.padEnd(40)}${seconds.toFixed(2).padStart(9)}${megabytes.toFixed(0).padStart(10)}${String(bytes).padStart(15)}\n`);
  };
  const costs = [100, 1000, 10000].map((services) => {
    const cost = inChild<RenderCost>(process.execPath, [__filename, "measure", String(services)]);
    row(`pulumi-lvs, ${services} services × 10`, cost);
    return cost;
  });
  for (const services of [1000, 10000]) {
    const peer = inChild<Omit<RenderCost, "services"> & { missing?: string }>("python3", ["-c", JINJA, String(services)]);
    if (peer.missing !== undefined) process.stdout.write(`SKIPPED: the peer needs ${peer.missing}; install it with apt or pip\n`);
    else row(`Jinja2, rendering alone, ${services} × 10`, peer);
  }
  const [, thousand, tenThousand] = costs;
  process.stdout.write(`ten times the services cost ${(tenThousand!.seconds / thousand!.seconds).toFixed(1)} times the seconds (10 is linear)\n`);
}

if (require.main === module && process.argv[2] === "measure") process.stdout.write(JSON.stringify(measure(Number(process.argv[3]))));
