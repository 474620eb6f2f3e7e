import type { RunRecord } from "../record/record.ts";

/** What came out before a run broke off. */
export class BrokenOff extends Error {
  readonly kind: "cancelled" | "failed" | "stopped";
  readonly finished: readonly RunRecord[];

  constructor(kind: BrokenOff["kind"], message: string, finished: readonly RunRecord[]) {
    super(message);
    this.kind = kind;
    this.finished = finished;
  }
}
