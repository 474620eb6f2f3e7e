import { browserPool, type RunSpec } from "../../../sim/index.ts";
import { type TimedRun, timeRun } from "../time-run.ts";

declare global {
  /** Called from outside the page, once a round. */
  var measure: (spec: RunSpec) => Promise<TimedRun>;
}

const pool = browserPool(1);

globalThis.measure = (spec) => timeRun(pool, spec);
