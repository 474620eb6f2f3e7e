import { type RealAssetId, realAssetIds } from "../ledger/instruments.ts";
import { asset, flow } from "../ledger/ledger.ts";
import { purposes } from "../random/index.ts";
import { giveRow } from "../world/rows.ts";
import { debtOf, lendOverdraft, payCreditors } from "./credit/debt.ts";
import { sellInventions } from "./credit/fire-sale.ts";
import { isInThirdYear } from "./firms/age.ts";
import { removeMember } from "./firms/members.ts";
import { payOwners } from "./firms/units.ts";
import type { Simulation } from "./simulation.ts";

/**
 * What an outside buyer pays for a business, yuan.
 * @param share of yearly sales, on average
 * @param uniform in (0, 1): from half to one and a half of it
 */
export function businessValue(sales: number, share: number, uniform: number): number {
  return sales * share * (0.5 + uniform);
}

/** The same in whole fen for a firm, with its keyed luck of the month. */
export function businessValueOf({ world, assumptions, draws, month }: Simulation, firm: number): number {
  const { sales, idLow, idHigh } = world.firms;
  const uniform = draws.uniform(idLow[firm], idHigh[firm], purposes.recovery, 0, month);
  return Math.floor(businessValue(sales[firm], assumptions.recoverySales, uniform) * 100);
}

/** A firm ends of its own will: business and inventions are sold, debts paid as far as that goes, the owners get the rest. */
export function closeFirm(simulation: Simulation, firm: number, resaleCost: number): void {
  const { world } = simulation;
  const { ledger, account } = world;
  lendOverdraft(world, firm);
  sellInventions(simulation, firm, resaleCost);
  ledger.pay(flow.liquidation, account.rest, account.firm + firm, businessValueOf(simulation, firm));
  payCreditors(simulation, firm, Math.min(debtOf(world, firm), ledger.cash[account.firm + firm]));
  dissolve(simulation, firm);
}

/** The end of a firm without debt and inventions: its accounts go to zero and its row is free. */
export function dissolve(simulation: Simulation, firm: number): void {
  const { world, tallies, month } = simulation;
  const { firms, ledger, account, scalars } = world;
  const owner = account.firm + firm;
  payOwners(world, firm, ledger.cash[owner]);
  for (const kind of realAssetIds) scrap(simulation, kind, owner);
  removeMember(world, firm);
  if (firms.technology[firm] === 1) {
    tallies.firmExits++;
    if (isInThirdYear(month - firms.born[firm])) tallies.exitsThirdYear++;
  }
  firms.active[firm] = 0;
  giveRow(scalars.firmFree, firms.nextFree, firm);
}

function scrap({ world: { ledger } }: Simulation, kind: RealAssetId, owner: number): void {
  ledger.revalue(asset[kind], owner, -ledger.realOf(kind, owner));
}
