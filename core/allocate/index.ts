export { allocate } from "./allocate";
export { resolveAllocation } from "./resolve";
export { demandsBySegment } from "./demands";
export { emptyLock, formatLock, lockFileName, parseLock } from "./lock";
export type { Allocation, Lock, Locks } from "./allocation";
