import type { Text } from "../declare/text.ts";
import type { RunRecord } from "../record/record.ts";
import type { Problem } from "../run/runner.ts";
import { say } from "./words/language.ts";
import { messages } from "./words/messages.ts";

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

/** A run that broke off, why, and how to go on. */
export function runBrokenOff(
  { kind, message: reason }: Problem,
  howToGoOn: Text = { en: "", zh: "" },
  finished: readonly RunRecord[] = []
): BrokenOff {
  const why = kind === "cancelled" ? messages.runCancelled(reason) : messages.runFailed(reason);
  const message = { en: `${why.en} ${howToGoOn.en}`.trim(), zh: `${why.zh}${howToGoOn.zh}` };
  return new BrokenOff(kind, say(message), finished);
}
