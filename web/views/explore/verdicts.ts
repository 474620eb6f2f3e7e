import type { MessageKey } from "../../messages/message.ts";
import type { Judgement } from "../../state/differences.ts";

/** What is said of a difference in the light of luck. */
export const verdicts: Readonly<Record<Judgement, MessageKey>> = {
  larger: "verdict.larger",
  smaller: "verdict.smaller",
  few: "verdict.few",
  same: "verdict.same"
};
