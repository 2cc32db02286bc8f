/** Judges that no other host holds a VIP: what an earlier role left behind, or a hand. */
import type { Expectations } from "../expectations";
import { fails, type Fact } from "../fact";
import { reached, type Hosts } from "./seen";

export function judgeStrays(expected: Expectations, hosts: Hosts): Fact[] {
  return expected.hosts.flatMap((host) => {
    const state = reached(hosts, host.name);
    if (state === null) return [];
    const allowed = new Set([
      ...host.heldVips.map(({ address }) => address),
      ...expected.directors.filter(({ hosts: members }) => members.includes(host.name)).flatMap(({ vips }) => vips),
    ]);
    return expected.vips.map(({ address }) => address).filter((address) => !allowed.has(address)).flatMap((address) => {
      const bound = state.addresses.find((one) => one.address === address);
      if (bound === undefined) return [];
      return [fails(`${host.name} holds no VIP`, `${address}/${bound.prefixLength} on ${bound.interface}`, "not bound", `on ${host.name}: ip address del ${address}/${bound.prefixLength} dev ${bound.interface}`)];
    });
  });
}
