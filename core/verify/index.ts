/**
 * Compares hosts as they are with the model: what to ask, how to read the answers, and what they mean. Who asks over SSH is bin/verify.
 */
export { expectations, type Expectations } from "./expectations";
export type { Fact } from "./fact";
export { judge } from "./judge";
export type { HostObservation, HostState, Observations, RequestObservation } from "./observations";
export { parseProbe } from "./parse-probe";
export { probeArguments, questions, type HostQuestions } from "./questions";
export { parseRequests, requestQuestions, type RequestQuestion } from "./requests";
