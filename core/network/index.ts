/**
 * What the network does with a topology: segments, interfaces, and which address lives where. Pure.
 */
export { hostsOnSegment, prefixContains, type Member } from "./segment";
export { interfacesOf, interfaceTo } from "./interfaces";
export { addressOwners, expectedArpOwner, type ArpOwner, type Owner } from "./owners";
export { lostClients, type LostClient } from "./lost-clients";
export { survivalNeeds, survivalOf, type Means, type Survival } from "./survival";
export { isTwoBox } from "./two-box";
export { pathTo, type Path } from "./path";
export { returnPaths, type Answers, type ReturnPath } from "./return-path";
