import { claim, flow } from "../../ledger/ledger.ts";
import { purposes } from "../../random/index.ts";
import { schedule } from "../../world/calendar.ts";
import { contractNumber, patentState } from "../../world/inventions.ts";
import { reviewSale } from "../contracts/correct-errors.ts";
import { buyerOf, stopLicensedUse } from "../contracts/licensees.ts";
import type { IncomePolicy } from "../contracts/share-income.ts";
import { closeContract, payForRight } from "../contracts/sign.ts";
import { markTransferred, release } from "../inventions/life.ts";
import { offer } from "../inventions/listing.ts";
import { trueValue } from "../inventions/use.ts";
import { defineSubmodel, type Simulation } from "../simulation.ts";

/** Payments under licences: royalties once a year, the fee of use first, pay later once the free time is over, reviews of sales. */
export const fulfilContracts = defineSubmodel({
  name: "fulfilContracts",
  section: "7.6",
  levers: [
    "inventorShareCash",
    "inventorShareEquity",
    "inventorShareFloor",
    "transferOfficeShare",
    "shareOnGross",
    "payLaterFreeMonths",
    "trialInsuranceCover"
  ],
  run(simulation, policy) {
    const { world, month } = simulation;
    const { contracts, paymentCalendar } = world;
    let contract = paymentCalendar.first[month];
    while (contract >= 0) {
      const next = contracts.nextDue[contract];
      if (contracts.open[contract] === 1) {
        if (contracts.type[contract] === contractNumber.payLater) payTrial(simulation, policy, contract);
        else if (contracts.type[contract] === contractNumber.assignment)
          reviewSale(simulation, policy, contract, buyerOf(simulation, contract));
        else payRoyalty(simulation, policy, contract);
      }
      contract = next;
    }
  }
});

function payRoyalty(simulation: Simulation, policy: IncomePolicy, contract: number): void {
  const { world, month } = simulation;
  const { contracts, inventions, ledger, account, paymentCalendar } = world;
  const firm = buyerOf(simulation, contract);
  const invention = contracts.invention[contract];
  if (firm < 0 || inventions.state[invention] === patentState.expired) {
    end(simulation, contract, true);
    return;
  }
  const cash = Math.max(0, ledger.cash[account.firm + firm]);
  const wanted =
    inventions.used[invention] === 1
      ? contracts.royalty[contract]
      : Math.floor(contracts.royalty[contract] * idleRoyalty);
  payForRight(simulation, policy, invention, firm, Math.min(cash, wanted), flow.ipRunning);
  if (month + 12 > contracts.ends[contract]) {
    end(simulation, contract, true);
    return;
  }
  contracts.due[contract] = month + 12;
  schedule(paymentCalendar, contracts.nextDue, month + 12, contract);
}
/** Part of the expected royalty that is due while the invention is not in use: the minimum royalty. Assumption. */
const idleRoyalty = 0.4;

/**
 * The free time is over: the user has learned the value and pays if it covers the fee; a keyed share does not pay
 * what it owes. An insurer pays its part of what is unpaid.
 */
function payTrial(simulation: Simulation, policy: IncomePolicy, contract: number): void {
  const { world, draws, assumptions, tallies } = simulation;
  const { contracts, inventions, ledger, account } = world;
  tallies.payLaterDue++;
  const firm = buyerOf(simulation, contract);
  const invention = contracts.invention[contract];
  const fee = contracts.strike[contract];
  if (firm < 0 || trueValue(simulation, firm, invention) * 100 < fee) {
    tallies.payLaterReturned++;
    end(simulation, contract, true);
    return;
  }
  draws.words(inventions.idLow[invention], world.firms.idLow[firm], purposes.payLaterOutcome, 0, 0);
  const cash = ledger.cash[account.firm + firm];
  if (draws.u0() < assumptions.payLaterDefault || cash < fee) {
    tallies.payLaterUnpaid++;
    insure(simulation, invention, Math.floor(fee * contracts.insured[contract]));
    end(simulation, contract, true);
    return;
  }
  tallies.payLaterPaid++;
  ledger.owe(claim.deferredFees, inventions.holder[invention], account.firm + firm, fee);
  ledger.settle(claim.deferredFees, inventions.holder[invention], account.firm + firm, fee);
  payForRight(simulation, policy, invention, firm, fee, flow.ipUpfront);
  markTransferred(simulation, invention);
  end(simulation, contract, false);
}

function insure({ world }: Simulation, invention: number, fen: number): void {
  const { ledger, account, inventions } = world;
  const paid = Math.min(fen, Math.max(0, ledger.cash[account.guarantor]));
  ledger.pay(flow.guaranteePayouts, account.guarantor, inventions.holder[invention], paid);
}

/** The contract ends; a right given back is used no more under it and on offer again. */
function end(simulation: Simulation, contract: number, returned: boolean): void {
  const { world } = simulation;
  const { contracts, inventions, account } = world;
  const invention = contracts.invention[contract];
  if (returned) stopLicensedUse(simulation, contract);
  closeContract(simulation, contract);
  if (inventions.state[invention] === patentState.expired) {
    release(simulation, invention);
    return;
  }
  if (!returned) return;
  if (inventions.licences[invention] === 0 && inventions.ownUse[invention] === 0) inventions.used[invention] = 0;
  if (inventions.holder[invention] >= account.organisation) offer(simulation, invention);
}
