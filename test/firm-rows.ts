import { instrumentIds, realAssetIds } from "../sim/ledger/instruments.ts";
import type { Simulation } from "../sim/model/simulation.ts";
import { stateHash } from "../sim/record/state-hash.ts";
import { firmColumns } from "../sim/world/firms.ts";

/** A hash for each firm: all columns of its row, and its account in the books. */
export function firmRows({ world }: Simulation): string[] {
  const { firms, accounts, account, scalars } = world;
  const widths = Object.entries(firmColumns) as [keyof typeof firmColumns, { readonly width: number }][];
  return Array.from({ length: scalars.firmRows[0] }, (_, row) => {
    const own = widths.flatMap(([id, { width }]) => [...firms[id].subarray(row * width, (row + 1) * width)]);
    const holder = account.firm + row;
    const books = [accounts.cash[holder], accounts.posted[holder]];
    const parts = (count: number, column: Float64Array) =>
      Array.from({ length: count }, (_, part) => column[part * accounts.capacity + holder]);
    books.push(...parts(instrumentIds.length, accounts.held), ...parts(instrumentIds.length, accounts.owed));
    books.push(...parts(realAssetIds.length, accounts.real));
    return stateHash([Float64Array.from([...own, ...books]).buffer]);
  });
}
