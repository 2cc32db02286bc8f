import type { Rule } from "../../rule";

const ENOUGH = 2;

/** A service survives the loss of one real server. */
export const serviceHasTwoRealServers: Rule = {
  name: "service-has-two-real-servers",
  description: "A service has at least two real servers that take connections, so that one may fail or be drained for an upgrade.",
  level: "mandatory",
  judge: (topology) =>
    Object.values(topology.services).flatMap((service) => {
      const taking = Object.values(service.realServers).filter(({ weight }) => weight > 0);
      if (taking.length >= ENOUGH) return [];
      const idle = Object.keys(service.realServers).length - taking.length;
      const found = `${taking.length} real server${taking.length === 1 ? "" : "s"} that take${taking.length === 1 ? "s" : ""} connections`;
      return [{
        path: `/services/${service.name}/realServers`,
        message: `${found}${idle > 0 ? ` (${idle} with weight 0)` : ""}, expected at least ${ENOUGH}; add one or raise a weight`,
      }];
    }),
};
