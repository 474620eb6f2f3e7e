import type { Outcome } from "../declare/outcome.ts";
import * as contracts from "./contracts.ts";
import * as credit from "./credit.ts";
import * as firms from "./firms.ts";
import * as funds from "./funds.ts";
import * as market from "./market.ts";
import * as patents from "./patents.ts";
import * as prices from "./prices.ts";
import * as publicMoney from "./public-money.ts";
import * as research from "./research.ts";
import * as takeovers from "./takeovers.ts";
import * as transfer from "./transfer.ts";

export { type OutcomeGroup, outcomeGroups } from "../declare/outcome.ts";

const declared = {
  ...transfer,
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
