import type { TargetClass } from "../../../sim/index.ts";
import type { MessageKey } from "../../messages/message.ts";

/** What each class is called on the page. */
export const classNames = {
  fitted: "class.fitted",
  input: "class.input",
  "by construction": "class.byConstruction",
  free: "class.free",
  borrowed: "class.borrowed"
} as const satisfies Record<TargetClass | "borrowed", MessageKey>;
