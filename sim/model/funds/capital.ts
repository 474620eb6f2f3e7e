import { flow } from "../../ledger/ledger.ts";
import { fundTypes } from "../../world/finance.ts";
import type { World } from "../../world/world.ts";
import { householdsPay } from "../households-pay.ts";
import type { Simulation } from "../simulation.ts";

export const seedFund = fundTypes.indexOf("seed");
export const ventureFund = fundTypes.indexOf("venture");
export const guidanceFund = fundTypes.indexOf("guidance");

/** Share of the rest of the country in the capital of a guidance fund; the local government has the other part. Assumption. */
const outsideInGuidance = 0.5;
/** Share of the rest of the country in what guidance funds leave of a venture fund; households have the other part. Assumption. */
const outsideInVenture = 0.6;

/** First fund of a type, and how many there are: funds of a type lie together. */
export function firstOfType({ funds }: World, type: number): number {
  return funds.type.indexOf(type);
}

export function countOfType({ funds }: World, type: number): number {
  return funds.type.lastIndexOf(type) - funds.type.indexOf(type) + 1;
}

/** Money that a fund may still put to work: what comes back from ended deals can be called again. */
function uncommitted({ funds }: World, fund: number): number {
  return funds.committed[fund] - funds.invested[fund];
}

/**
 * The fund of a type that a candidate gets an answer from: the one its luck falls on or, if that has no money left, the
 * next that has.
 * @param luck uniform in (0, 1)
 * @returns the fund, or -1 when all have their money at work
 */
export function fundWithMoney(world: World, type: number, luck: number, ticket: number): number {
  const first = firstOfType(world, type);
  const count = countOfType(world, type);
  const asked = Math.floor(luck * count);
  for (let step = 0; step < count; step++) {
    const fund = first + ((asked + step) % count);
    if (uncommitted(world, fund) >= ticket) return fund;
  }
  return -1;
}

/** Sees that a fund has some fen in hand: its investors pay in what is missing. */
export function haveInHand(simulation: Simulation, fund: number, fen: number): void {
  const { account, ledger, funds } = simulation.world;
  const missing = fen - ledger.cash[account.fund + fund];
  if (missing <= 0) return;
  funds.paidIn[fund] += missing;
  splitAmongInvestors(simulation, fund, missing, callFrom);
}

/** Pays some fen out to the investors of a fund, in the shares in which they pay in. */
export function distribute(simulation: Simulation, fund: number, fen: number): void {
  splitAmongInvestors(simulation, fund, fen, distributeTo);
}

type Posting = (simulation: Simulation, fund: number, investor: number, fen: number) => void;

/** A guidance fund that is called has to call its own investors first. */
const callFrom: Posting = (simulation, fund, investor, fen) => {
  const { ledger, account, funds } = simulation.world;
  const guide = investor - account.fund;
  if (isFund(simulation.world, investor)) {
    haveInHand(simulation, guide, fen);
    funds.invested[guide] += fen;
  }
  if (isHousehold(simulation.world, investor))
    householdsPay(simulation.world, flow.capitalCalls, investor, account.fund + fund, fen);
  else ledger.pay(flow.capitalCalls, investor, account.fund + fund, fen);
};

const distributeTo: Posting = ({ world }, fund, investor, fen) => {
  const { ledger, account, funds } = world;
  const guide = investor - account.fund;
  if (isFund(world, investor)) funds.invested[guide] = Math.max(0, funds.invested[guide] - fen);
  ledger.pay(flow.fundDistributions, account.fund + fund, investor, fen);
};

/** Whether an account is a fund's. */
export function isFund({ account }: World, holder: number): boolean {
  return holder >= account.fund && holder < account.broker;
}

function isHousehold({ account }: World, holder: number): boolean {
  return holder >= account.household && holder < account.government;
}

/**
 * Who stands behind a fund: the city government behind a seed fund; the government and the upper tiers behind a
 * guidance fund; a guidance fund, households and outside investors behind a venture fund.
 */
export function splitAmongInvestors(simulation: Simulation, fund: number, fen: number, post: Posting): void {
  const { world, assumptions } = simulation;
  const { account, funds, accounts } = world;
  const type = funds.type[fund];
  if (type === seedFund) {
    post(simulation, fund, account.government, fen);
    return;
  }
  if (type === guidanceFund) {
    const outside = Math.floor(fen * outsideInGuidance);
    post(simulation, fund, account.rest, outside);
    post(simulation, fund, account.government, fen - outside);
    return;
  }
  const guided = Math.floor(fen * assumptions.guidanceShare);
  const outside = Math.floor((fen - guided) * outsideInVenture);
  post(simulation, fund, account.fund + guidanceBehind(world, fund), guided);
  post(simulation, fund, account.rest, outside);
  post(simulation, fund, account.household + accounts.bank[account.fund + fund], fen - guided - outside);
}

/** The guidance fund that backs a venture fund, for good. */
function guidanceBehind(world: World, fund: number): number {
  return firstOfType(world, guidanceFund) + (fund % countOfType(world, guidanceFund));
}
