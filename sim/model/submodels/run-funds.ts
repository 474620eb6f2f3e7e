import { flow } from "../../ledger/ledger.ts";
import { distribute, guidanceFund, haveInHand } from "../funds/capital.ts";
import { defineSubmodel, type Simulation } from "../simulation.ts";

/** Management fee of a month, whole fen. */
export function monthlyFee(base: number, yearlyRate: number): number {
  return Math.floor((base * yearlyRate) / 12);
}

/** What a fund pays out: all it has beyond a year of fees. */
export function surplusOf(cash: number, fee: number): number {
  return Math.max(0, cash - 12 * fee);
}

/**
 * Funds pay their managers, pay what they do not need to their investors, and begin anew at the end of their life.
 * Deals still open then pass to the next vintage at cost. No account piles up.
 */
export const runFunds = defineSubmodel({
  name: "runFunds",
  section: "7.10",
  levers: [],
  run(simulation) {
    const { funds } = simulation.world;
    for (let fund = 0; fund < funds.capacity; fund++) {
      const fee = payFee(simulation, fund);
      const ends = funds.ends[fund] <= simulation.month;
      payOut(simulation, fund, ends ? 0 : fee);
      if (ends) beginVintage(simulation, fund);
    }
  }
});

/** A guidance fund is charged on the money paid in, the others on what their investors promised. */
function payFee(simulation: Simulation, fund: number): number {
  const { funds, ledger, account, accounts } = simulation.world;
  const base = funds.type[fund] === guidanceFund ? funds.invested[fund] : funds.committed[fund];
  const fee = monthlyFee(base, simulation.assumptions.fundFee);
  haveInHand(simulation, fund, fee);
  const purse = account.fund + fund;
  ledger.pay(flow.fundFees, purse, account.household + accounts.bank[purse], fee);
  return fee;
}

function payOut(simulation: Simulation, fund: number, fee: number): void {
  const { ledger, account } = simulation.world;
  const surplus = surplusOf(ledger.cash[account.fund + fund], fee);
  if (surplus > 0) distribute(simulation, fund, surplus);
}

function beginVintage({ world: { funds }, assumptions, month }: Simulation, fund: number): void {
  funds.vintage[fund] = month;
  funds.ends[fund] = month + assumptions.fundLifeMonths;
  funds.paidIn[fund] = funds.invested[fund];
  funds.deals[fund] -= funds.ended[fund];
  funds.ended[fund] = 0;
  funds.endedInvested[fund] = 0;
  funds.losses[fund] = 0;
}
