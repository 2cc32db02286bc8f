/** Judges that a host answers and is what the topology declares. */
import type { ExpectedHost } from "../expectations";
import { fails, holds, type Fact } from "../fact";
import type { HostObservation } from "../observations";

export function judgeHost(expected: ExpectedHost, observed: HostObservation): Fact[] {
  const fact = `${expected.name} is reached`;
  if (!observed.reachable) {
    // A host that serves nothing may be off; it is only missing as an observer.
    if (!expected.hasRole) return [holds(fact, `not reached (${observed.reason}), and it has no role`)];
    return [fails(fact, observed.reason, "an answer over SSH", `check that ${expected.name} runs, its address, user and host key under /hosts/${expected.name}/ssh, and the keys of your ssh-agent`)];
  }
  if (expected.hasRole && observed.platform !== expected.platform) {
    return [fails(fact, `it is ${observed.platform}`, expected.platform, `declare /hosts/${expected.name}/platform as what it is`)];
  }
  return [holds(fact, observed.platform)];
}
