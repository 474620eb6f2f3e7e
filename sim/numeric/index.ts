export { exp, ln, pow } from "./elementary.ts";
export { findRoot } from "./find-root.ts";
export { splitByLargestRemainder } from "./largest-remainder.ts";
export { normalCdf, normalDensity, normalQuantile } from "./normal.ts";
