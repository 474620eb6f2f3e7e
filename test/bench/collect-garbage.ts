import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");

/** Frees what is no longer reached, so that memory can be compared between two moments. */
export const collectGarbage: () => void = runInNewContext("gc");
