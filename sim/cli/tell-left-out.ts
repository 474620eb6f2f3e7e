import type { LeftOutSum } from "../record/left-out-sum.ts";
import { leftOutTexts } from "../record/notices.ts";
import type { Surroundings } from "./surroundings.ts";
import { say } from "./words/language.ts";
import { messages } from "./words/messages.ts";

/**
 * Says where tables of the program were full, for the figures of such runs lack what was left out.
 * @param finished runs in all
 */
export function tellLeftOut({ runs, noticed }: LeftOutSum, finished: number, tell: Surroundings["tell"]): void {
  if (runs > 0) tell(`${say(messages.leftOut(runs, finished, leftOutTexts([noticed])))}\n`);
}
