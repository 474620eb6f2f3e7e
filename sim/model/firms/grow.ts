import { asset, flow } from "../../ledger/ledger.ts";
import type { Simulation } from "../simulation.ts";

/** A firm puts money for growth to work: a part goes into plant, sales grow with all of it, and it keeps the rest to live on. */
export function grow({ world, assumptions }: Simulation, firm: number, fen: number): void {
  const { firms, ledger, account } = world;
  const plant = Math.floor(fen * assumptions.equityCapital);
  ledger.pay(flow.capitalGoods, account.firm + firm, account.rest, plant);
  ledger.revalue(asset.fixedCapital, account.firm + firm, plant);
  firms.sales[firm] += (assumptions.equitySales * fen) / 100;
  firms.cashTarget[firm] += (fen - plant) / (100 * firms.sales[firm]);
}
