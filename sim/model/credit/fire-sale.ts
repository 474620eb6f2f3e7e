import { asset, flow } from "../../ledger/ledger.ts";
import { pow } from "../../numeric/index.ts";
import { purposes } from "../../random/index.ts";
import { never } from "../../world/dates.ts";
import { patentState } from "../../world/inventions.ts";
import { drawMember } from "../firms/members.ts";
import { handOver, lapse } from "../inventions/life.ts";
import { trueValue } from "../inventions/use.ts";
import type { Simulation } from "../simulation.ts";

/**
 * Share of its value that an invention loses when it must be sold at once. A field with many deals has buyers at hand.
 * @param thin haircut in a field without deals
 * @param effect share of it that the thickest market takes off
 * @param deals transfer contracts of the field a year
 * @param halfway deals a year at which half the effect is there
 */
export function fireSaleHaircut(thin: number, effect: number, deals: number, halfway: number): number {
  return thin * (1 - (effect * deals) / (deals + halfway));
}

/** Part of its price that a resale costs under today's rule, as the haircut of the assumptions has it inside. Assumption. */
export const resaleCostToday = 0.3;

/** The haircut where a resale costs another part of the price than today: what is kept moves with what the cost leaves. */
export function haircutAtCost(haircut: number, resaleCost: number): number {
  return Math.max(0, 1 - (1 - haircut) * ((1 - resaleCost) / (1 - resaleCostToday)));
}

/**
 * Share of idle patents of firms put on offer: a holder offers one if what the sale costs him, exponential over
 * holders, is less than what the resale leaves of the price.
 * @param today share at today's cost of a resale
 */
export function listingAtCost(today: number, resaleCost: number): number {
  return 1 - pow(1 - today, (1 - resaleCost) / (1 - resaleCostToday));
}

/** Firms of the field asked in turn for a bid. Assumption. */
const bidders = 4;

export function haircutOf({ world, assumptions, scale }: Simulation, field: number, resaleCost: number): number {
  const { inventionHaircut, thicknessEffect, thickMarket } = assumptions;
  const haircut = fireSaleHaircut(inventionHaircut, thicknessEffect, world.fields.deals[field], thickMarket * scale);
  return haircutAtCost(haircut, resaleCost);
}

/** Yuan that a firm's granted inventions would bring in a fire sale, by their worth to the firm itself. */
export function pledgedValue(simulation: Simulation, firm: number, resaleCost: number): number {
  const { inventions, owners, account } = simulation.world;
  let value = 0;
  for (let one = owners.firstInvention[account.firm + firm]; one >= 0; one = inventions.nextOwned[one]) {
    if (inventions.state[one] !== patentState.granted) continue;
    value += trueValue(simulation, firm, one) * (1 - haircutOf(simulation, inventions.field[one], resaleCost));
  }
  return value;
}

/**
 * Sells all inventions of a firm to firms of their fields; what nobody bids for lapses.
 * @returns fen received
 */
export function sellInventions(simulation: Simulation, firm: number, resaleCost: number): number {
  const { owners, account } = simulation.world;
  const holder = account.firm + firm;
  let received = 0;
  while (owners.firstInvention[holder] >= 0) {
    received += sellInvention(simulation, firm, owners.firstInvention[holder], resaleCost);
  }
  return received;
}

function sellInvention(simulation: Simulation, firm: number, invention: number, resaleCost: number): number {
  const { world } = simulation;
  const { account, ledger } = world;
  const buyer = findBuyer(simulation, firm, invention, resaleCost);
  if (buyer < 0) {
    lapse(simulation, invention);
    return 0;
  }
  const price = bidOf(simulation, buyer, invention, resaleCost);
  ledger.pay(flow.ipUpfront, account.firm + buyer, account.firm + firm, price);
  ledger.revalue(asset.intangibles, account.firm + buyer, price);
  handOver(simulation, invention, buyer);
  return price;
}

/** Fen that a firm offers for an invention in a fire sale. */
function bidOf(simulation: Simulation, buyer: number, invention: number, resaleCost: number): number {
  const haircut = haircutOf(simulation, simulation.world.inventions.field[invention], resaleCost);
  return Math.floor(trueValue(simulation, buyer, invention) * (1 - haircut) * 100);
}

/** The first of the firms asked that wants the invention and can pay for it, or -1. */
function findBuyer(simulation: Simulation, seller: number, invention: number, resaleCost: number): number {
  const { world, month } = simulation;
  const { inventions, firms, ledger, account } = world;
  const { field, idLow, idHigh } = inventions;
  for (let bidder = 1; bidder <= bidders; bidder++) {
    const buyer = drawMember(
      simulation,
      field[invention],
      idLow[invention],
      idHigh[invention],
      purposes.recovery,
      bidder,
      month
    );
    if (buyer < 0 || buyer === seller || firms.defaulted[buyer] !== never) continue;
    const bid = bidOf(simulation, buyer, invention, resaleCost);
    if (bid > 0 && bid <= ledger.cash[account.firm + buyer]) return buyer;
  }
  return -1;
}
