import type { Issue } from "../issue";
import { PLATFORM_FACTS } from "../platform";
import { issue, listed, pointer } from "../report";
import type { Topology } from "../topology";

/** What a director's platform has to have for its services. */
export function checkPlatforms({ services, directors, hosts }: Topology): Issue[] {
  return Object.values(services).flatMap(({ name, scheduler, director }) => {
    const lacking = Object.keys(directors[director]?.hosts ?? {}).find((host) => {
      const platform = hosts[host]?.platform;
      return platform !== undefined && !PLATFORM_FACTS[platform].schedulers.includes(scheduler);
    });
    const platform = hosts[lacking ?? ""]?.platform;
    if (lacking === undefined || platform === undefined) return [];
    return [issue("LVS0218", pointer("services", name, "scheduler"), `scheduler ${scheduler} has no module on ${platform} (director host "${lacking}"), expected one of ${listed(PLATFORM_FACTS[platform].schedulers)}`, scheduler)];
  });
}
