import type { Outcome } from "../declare/outcome.ts";
import { contracts } from "./contracts.ts";
import { credit } from "./credit.ts";
import { firms } from "./firms.ts";
import { funds } from "./funds.ts";
import { market } from "./market.ts";
import { organisations } from "./organisations.ts";
import { patents } from "./patents.ts";
import { prices } from "./prices.ts";
import { publicMoney } from "./public-money.ts";
import { research } from "./research.ts";
import { takeovers } from "./takeovers.ts";
import { transfer } from "./transfer.ts";

export { type OutcomeGroup, type OutcomeMeasure, outcomeGroups } from "../declare/outcome.ts";

const declared = {
  ...transfer,
  ...organisations,
  ...contracts,
  ...prices,
  ...patents,
  ...market,
  ...firms,
  ...credit,
  ...funds,
  ...takeovers,
  ...publicMoney,
  ...research
};

export type OutcomeId = keyof typeof declared;

/** What a run measures, by id. */
export const outcomes: Readonly<Record<OutcomeId, Outcome>> = declared;
/** Outcome ids in the order of the groups. */
export const outcomeIds = Object.keys(outcomes) as readonly OutcomeId[];
