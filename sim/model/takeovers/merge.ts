import { realAssetIds } from "../../ledger/instruments.ts";
import { asset, claim, flow } from "../../ledger/ledger.ts";
import { dissolve } from "../close-firm.ts";
import { bankAccountOf } from "../credit/debt.ts";
import { dimensions } from "../equations/closeness.ts";
import { normalise } from "../equations/position.ts";
import { setRates } from "../firms/rates.ts";
import { splitAmongOwners } from "../firms/units.ts";
import { isFund } from "../funds/capital.ts";
import { closeDeal } from "../funds/deals.ts";
import { handOver } from "../inventions/life.ts";
import type { Simulation } from "../simulation.ts";

/**
 * A target becomes a part of its acquirer: its owners are paid, its money, debts, assets and inventions move, its sales
 * are added, and its row is free. What is paid above its own funds becomes goodwill. The contracts are re-pointed by
 * `repointContracts` for all takeovers of the month.
 */
export function merge(simulation: Simulation, acquirer: number, target: number, price: number): void {
  const { ledger, account } = simulation.world;
  const ownFunds = ledger.posted[account.firm + target];
  payTargetOwners(simulation, acquirer, target, price);
  moveMoney(simulation, acquirer, target);
  moveLoan(simulation, acquirer, target);
  moveAssets(simulation, acquirer, target);
  ledger.revalue(asset.goodwill, account.firm + acquirer, price - ownFunds);
  moveInventions(simulation, acquirer, target);
  moveBusiness(simulation, acquirer, target);
  dissolve(simulation, target);
}

/** The price goes to the owners by their units; the lead fund's deal ends with it. */
function payTargetOwners(simulation: Simulation, acquirer: number, target: number, price: number): void {
  const { account } = simulation.world;
  splitAmongOwners(simulation.world, target, price, ({ ledger }, _, owner, fen) => {
    ledger.pay(flow.takeoverPrice, account.firm + acquirer, owner, fen);
    if (isFund(simulation.world, owner)) endFundsDeal(simulation, target, fen);
  });
}

/** A takeover is a trade sale to the lead fund: its one deal in the firm ends with what it is paid. */
function endFundsDeal(simulation: Simulation, target: number, fen: number): void {
  const { firms, deals, scalars } = simulation.world;
  const fund = firms.fund[target];
  for (let deal = 0; deal < scalars.dealRows[0]; deal++) {
    if (deals.open[deal] === 0 || deals.firm[deal] !== target || deals.fund[deal] !== fund) continue;
    if (deals.firmBirth[deal] === firms.born[target]) closeDeal(simulation, deal, fen);
  }
}

function moveMoney({ world: { ledger, account } }: Simulation, acquirer: number, target: number): void {
  const cash = ledger.cash[account.firm + target];
  if (cash >= 0) ledger.pay(flow.takeoverPrice, account.firm + target, account.firm + acquirer, cash);
  else ledger.pay(flow.takeoverPrice, account.firm + acquirer, account.firm + target, -cash);
}

/** The acquirer's bank takes the target's working loan over and pays the target's bank out. */
function moveLoan({ world }: Simulation, acquirer: number, target: number): void {
  const { firms, ledger, account } = world;
  const moved = ledger.owedBy("loans", account.firm + target);
  if (moved === 0) return;
  const from = bankAccountOf(world, target);
  const to = bankAccountOf(world, acquirer);
  const own = ledger.owedBy("loans", account.firm + acquirer);
  const weight = moved / (moved + own);
  ledger.pay(flow.loanPrincipal, to, from, moved);
  ledger.settle(claim.loans, from, account.firm + target, moved);
  ledger.owe(claim.loans, to, account.firm + acquirer, moved);
  blend(firms.loanRate, acquirer, target, weight);
  blend(firms.loanPriced, acquirer, target, weight);
  blend(firms.guaranteed, acquirer, target, weight);
  if (own === 0) {
    firms.loanReview[acquirer] = firms.loanReview[target];
    firms.loanInstalment[acquirer] = 0;
  }
  firms.loanInstalment[acquirer] += firms.loanInstalment[target];
}

function moveAssets({ world: { ledger, account } }: Simulation, acquirer: number, target: number): void {
  for (const kind of realAssetIds) {
    const value = ledger.realOf(kind, account.firm + target);
    ledger.revalue(asset[kind], account.firm + target, -value);
    ledger.revalue(asset[kind], account.firm + acquirer, value);
  }
}

function moveInventions(simulation: Simulation, acquirer: number, target: number): void {
  const { owners, account } = simulation.world;
  const holder = account.firm + target;
  while (owners.firstInvention[holder] >= 0) handOver(simulation, owners.firstInvention[holder], acquirer);
}

/** Sums of both firms, and means weighted by sales; the acquirer's management and owners stay. */
function moveBusiness(simulation: Simulation, acquirer: number, target: number): void {
  const { firms } = simulation.world;
  const weight = firms.sales[target] / (firms.sales[acquirer] + firms.sales[target]);
  blend(firms.productivity, acquirer, target, weight);
  blend(firms.ownProductivity, acquirer, target, weight);
  blend(firms.researchShare, acquirer, target, weight);
  blend(firms.growth, acquirer, target, weight);
  blend(firms.cashTarget, acquirer, target, weight);
  movePosition(simulation, acquirer, target, weight);
  firms.sales[acquirer] += firms.sales[target];
  firms.researchStart[acquirer] += firms.researchStart[target];
  firms.inUseValue[acquirer] += firms.inUseValue[target];
  firms.earnings[acquirer] += firms.earnings[target];
  firms.earningsLastYear[acquirer] += firms.earningsLastYear[target];
  firms.workPaid[acquirer] += firms.workPaid[target];
  firms.workEarned[acquirer] += firms.workEarned[target];
  setRates(simulation, acquirer);
}

function blend(column: Float32Array | Float64Array, acquirer: number, target: number, weight: number): void {
  column[acquirer] += weight * (column[target] - column[acquirer]);
}

function movePosition({ world: { firms } }: Simulation, acquirer: number, target: number, weight: number): void {
  const { position } = firms;
  for (let axis = 0; axis < dimensions; axis++) {
    const own = position[acquirer * dimensions + axis];
    position[acquirer * dimensions + axis] = own + weight * (position[target * dimensions + axis] - own);
  }
  normalise(position, acquirer);
}

/**
 * Payments of and to firms taken over pass to their acquirers, in one sweep over the contracts.
 * @param successor acquirer of each row of firms, or -1
 */
export function repointContracts(
  { world: { contracts, scalars, account, firms } }: Simulation,
  successor: Int32Array
): void {
  const { open, buyer, seller, buyerBirth } = contracts;
  for (let row = 0; row < scalars.contractRows[0]; row++) {
    if (open[row] === 0) continue;
    const newBuyer = successorOf(buyer[row], account.organisation, successor);
    if (newBuyer >= 0) {
      buyer[row] = newBuyer;
      buyerBirth[row] = firms.born[newBuyer];
    }
    const newSeller = successorOf(seller[row], account.organisation, successor);
    if (newSeller >= 0) seller[row] = newSeller;
  }
}

/** Acquirer of the firm that keeps an account, or -1; firms are the first accounts. */
function successorOf(holder: number, firmsEnd: number, successor: Int32Array): number {
  return holder < firmsEnd ? successor[holder] : -1;
}
