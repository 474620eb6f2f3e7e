import { instrumentIds, realAssetIds } from "../ledger/instruments.ts";
import { sectorCount } from "../ledger/sectors.ts";
import type { World } from "../world/world.ts";

/** Rows of the balance-sheet matrix: money, claims, real assets, and own funds as balancing item. */
export const balanceRows = ["money", ...instrumentIds, ...realAssetIds, "ownFunds"] as const;
export type BalanceRow = (typeof balanceRows)[number];

/**
 * The balance-sheet matrix by sector, rows as in `balanceRows`, fen: assets positive, debts negative,
 * own funds negative, so that every column sums to zero; every financial row sums to zero.
 */
export function balanceSheet({ accounts }: Pick<World, "accounts">, matrix = emptySheet()): Float64Array {
  matrix.fill(0);
  const { cash, held, owed, real, posted, sector, capacity } = accounts;
  const ownFunds = balanceRows.length - 1;
  for (let account = 0; account < capacity; account++) {
    const column = sector[account];
    matrix[column] += cash[account];
    for (let part = 0; part < instrumentIds.length; part++) {
      const at = part * capacity + account;
      matrix[(1 + part) * sectorCount + column] += held[at] - owed[at];
    }
    for (let part = 0; part < realAssetIds.length; part++) {
      matrix[(1 + instrumentIds.length + part) * sectorCount + column] += real[part * capacity + account];
    }
    matrix[ownFunds * sectorCount + column] -= posted[account];
  }
  return matrix;
}

export function emptySheet(): Float64Array {
  return new Float64Array(balanceRows.length * sectorCount);
}
