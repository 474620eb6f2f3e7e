import { type FlowId, flowNumber } from "../sim/ledger/flows.ts";
import { type SectorId, sectorCount, sectorIds } from "../sim/ledger/sectors.ts";
import type { Simulation } from "../sim/model/simulation.ts";

/** Fen paid since the books were opened under a flow, as the ledger entered it: by all sectors, or by and to one. */
export function paid({ world }: Pick<Simulation, "world">, flow: FlowId, by?: SectorId, to?: SectorId): number {
  let sum = 0;
  for (const [payer, from] of sectorIds.entries()) {
    for (const [payee, into] of sectorIds.entries()) {
      if ((by ?? from) !== from || (to ?? into) !== into) continue;
      sum += world.ledger.moved[(flowNumber[flow] * sectorCount + payer) * sectorCount + payee];
    }
  }
  return sum;
}
