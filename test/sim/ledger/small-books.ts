import { accountColumns, reserveColumns } from "../../../sim/ledger/accounts.ts";
import { Ledger } from "../../../sim/ledger/ledger.ts";
import { sectorCount } from "../../../sim/ledger/sectors.ts";
import { allocate } from "../../../sim/world/columns.ts";

/**
 * Books of some accounts spread evenly over sectors and over banks, all empty. The first accounts belong to the
 * sectors in their order, so that `sectorNumber.banks` is also an account of a bank.
 */
export function smallBooks(count: number, banks: number) {
  const { tables } = allocate({
    accounts: { columns: accountColumns, capacity: count },
    reserves: { columns: reserveColumns, capacity: banks }
  });
  for (let account = 0; account < count; account++) {
    tables.accounts.sector[account] = account % sectorCount;
    tables.accounts.bank[account] = account % banks;
  }
  return { ledger: new Ledger(tables.accounts, tables.reserves), ...tables };
}
