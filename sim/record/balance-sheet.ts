import { type EquityId, equityIds, instrumentIds, realAssetIds } from "../ledger/instruments.ts";
import { sectorCount } from "../ledger/sectors.ts";
import type { World } from "../world/world.ts";

/** Rows of the balance-sheet matrix: money, claims, equity, real assets, and own funds as balancing item. */
export const balanceRows = ["money", ...instrumentIds, ...equityIds, ...realAssetIds, "ownFunds"] as const;
const ownFunds = balanceRows.length - 1;
const firstReal = balanceRows.indexOf(realAssetIds[0]);
export type BalanceRow = (typeof balanceRows)[number];

/**
 * The balance-sheet matrix by sector, rows as in `balanceRows`, fen: assets positive, debts negative,
 * own funds negative, so that every column sums to zero; every financial row sums to zero.
 */
export function balanceSheet({ accounts }: Pick<World, "accounts">, matrix = emptySheet()): Float64Array {
  matrix.fill(0);
  const { cash, held, owed, real, posted, sector, capacity } = accounts;
  for (let account = 0; account < capacity; account++) {
    const column = sector[account];
    matrix[column] += cash[account];
    for (let part = 0; part < instrumentIds.length; part++) {
      const at = part * capacity + account;
      matrix[(1 + part) * sectorCount + column] += held[at] - owed[at];
    }
    for (let part = 0; part < realAssetIds.length; part++) {
      matrix[(firstReal + part) * sectorCount + column] += real[part * capacity + account];
    }
    matrix[ownFunds * sectorCount + column] -= posted[account];
  }
  return matrix;
}

/**
 * Enters that one account holds so much of another's own funds: an asset of the holder, no longer own funds of the
 * issuer. With all holdings in, the own funds of firms, banks and funds are zero.
 */
export function enterHolding(
  { accounts }: Pick<World, "accounts">,
  matrix: Float64Array,
  equity: EquityId,
  issuer: number,
  holder: number,
  fen: number
): void {
  const from = accounts.sector[issuer];
  const to = accounts.sector[holder];
  const row = balanceRows.indexOf(equity);
  matrix[row * sectorCount + to] += fen;
  matrix[row * sectorCount + from] -= fen;
  matrix[ownFunds * sectorCount + to] -= fen;
  matrix[ownFunds * sectorCount + from] += fen;
}

export function emptySheet(): Float64Array {
  return new Float64Array(balanceRows.length * sectorCount);
}
