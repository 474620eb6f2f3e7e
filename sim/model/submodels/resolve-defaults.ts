import { flow } from "../../ledger/ledger.ts";
import { monthOf, never } from "../../world/dates.ts";
import { businessValueOf, dissolve } from "../close-firm.ts";
import { continuationValue, debtOf, lendOverdraft, payCreditors, writeDown } from "../credit/debt.ts";
import { pledgedValue, sellInventions } from "../credit/fire-sale.ts";
import { defineSubmodel, type Simulation } from "../simulation.ts";

/**
 * Share of the claims that creditors get back: what there is, but at least a tenth and, after the costs of a
 * proceeding, at most three quarters. Bounds: assumptions.
 */
export function recoveryShare(value: number, claims: number): number {
  return Math.max(0.1, Math.min(0.75, value / claims));
}

/** Creditors of a firm in default restructure it if going on is worth more to them than its sale, else sell it. */
export const resolveDefaults = defineSubmodel({
  name: "resolveDefaults",
  section: "7.9",
  levers: ["resaleCost"],
  run(simulation, { resaleCost }) {
    const { world, assumptions, month } = simulation;
    const { active, defaulted } = world.firms;
    const latest = month - Math.round(assumptions.resolutionMonths);
    const rows = world.scalars.firmRows[0];
    for (let firm = 0; firm < rows; firm++) {
      if (active[firm] === 1 && defaulted[firm] !== never && monthOf(defaulted[firm]) <= latest) {
        resolve(simulation, firm, resaleCost);
      }
    }
  }
});

function resolve(simulation: Simulation, firm: number, resaleCost: number): void {
  const { world, assumptions } = simulation;
  const { firms } = world;
  lendOverdraft(world, firm);
  const claims = debtOf(world, firm);
  const goingOn = continuationValue(firms.earningsLastYear[firm], assumptions.debtEarnings);
  const pledged = Math.floor(pledgedValue(simulation, firm, resaleCost) * 100);
  const sale = businessValueOf(simulation, firm) + pledged;
  if (claims === 0) release(simulation, firm);
  else if (goingOn > sale) restructure(simulation, firm, claims, goingOn);
  else liquidate(simulation, firm, claims, resaleCost);
}

/** A firm that owes nothing any more goes on. */
function release({ world: { firms } }: Simulation, firm: number): void {
  firms.defaulted[firm] = never;
  firms.arrears[firm] = 0;
}

function restructure(simulation: Simulation, firm: number, claims: number, value: number): void {
  const { world, assumptions, month } = simulation;
  const { firms, ledger, account } = world;
  const share = recoveryShare(value, claims);
  const acquisition = ledger.owedBy("takeoverLoans", account.firm + firm);
  writeDown(simulation, firm, claims * share);
  countResolution(simulation, claims, debtOf(world, firm));
  firms.loanInstalment[firm] = Math.ceil(ledger.owedBy("loans", account.firm + firm) / assumptions.loanMonths);
  const kept = acquisition > 0 ? ledger.owedBy("takeoverLoans", account.firm + firm) / acquisition : 0;
  firms.takeoverInstalment[firm] = Math.ceil(firms.takeoverInstalment[firm] * kept);
  firms.loanReview[firm] = month + 12;
  release(simulation, firm);
}

/** Inventions go to firms of their fields, the business to a buyer outside; costs of the proceeding come out of the rest. */
function liquidate(simulation: Simulation, firm: number, claims: number, resaleCost: number): void {
  const { world } = simulation;
  const { ledger, account, accounts } = world;
  const seller = account.firm + firm;
  const business = businessValueOf(simulation, firm);
  sellInventions(simulation, firm, resaleCost);
  const recovery = Math.floor(claims * recoveryShare(ledger.cash[seller] + business, claims));
  ledger.pay(flow.liquidation, account.rest, seller, Math.max(0, recovery - ledger.cash[seller]));
  countResolution(simulation, claims, recovery);
  payCreditors(simulation, firm, recovery);
  ledger.pay(flow.wages, seller, account.household + accounts.bank[seller], ledger.cash[seller]);
  dissolve(simulation, firm);
}

function countResolution({ tallies }: Simulation, claims: number, recovered: number): void {
  tallies.resolvedFirms++;
  tallies.resolvedClaims += claims;
  tallies.recoveries += recovered;
  tallies.recoveryShareSum += recovered / claims;
}
