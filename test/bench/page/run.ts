import { browserPool, type RunSpec } from "../../../sim/index.ts";
import { miniRunTime } from "../mini-run.ts";
import { type TimedRun, timeRun } from "../time-run.ts";

declare global {
  /** Called from outside the page, once a round. */
  var measure: (spec: RunSpec) => Promise<TimedRun>;
  /** Seconds of a whole run of the mini market. */
  var measureMini: () => number;
}

const pool = browserPool(1);

globalThis.measure = (spec) => timeRun(pool, spec);
globalThis.measureMini = miniRunTime;
