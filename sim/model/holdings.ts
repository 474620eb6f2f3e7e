import type { Hold } from "../ledger/instruments.ts";
import { isLocalBank } from "./credit/local-bank.ts";
import { splitAmongOwners } from "./firms/units.ts";
import { guidanceFund, isFund, splitAmongInvestors } from "./funds/capital.ts";
import type { Simulation } from "./simulation.ts";

/** Book value of each fund: its own funds and what it holds of firms and other funds. Used again every year. */
const worth: number[] = [];

/**
 * Tells who holds the own funds of firms, banks and funds, at book value: the claim of the owners is what is left when
 * all debts are paid, so a firm that owes more than it has is held at less than nothing. Source: docs/model/accounts.md.
 */
export function eachHolding(simulation: Simulation, hold: Hold): void {
  const { funds, account, ledger } = simulation.world;
  for (let fund = 0; fund < funds.capacity; fund++) worth[fund] = ledger.posted[account.fund + fund];
  holdFirms(simulation, hold);
  holdBanks(simulation, hold);
  holdFunds(simulation, hold, (type) => type !== guidanceFund);
  holdFunds(simulation, hold, (type) => type === guidanceFund);
}

function holdFirms({ world }: Simulation, hold: Hold): void {
  const { firms, scalars, account, ledger } = world;
  for (let firm = 0; firm < scalars.firmRows[0]; firm++) {
    if (firms.active[firm] === 0) continue;
    splitAmongOwners(world, firm, ledger.posted[account.firm + firm], (_, issuer, owner, fen) => {
      hold("firmEquity", account.firm + issuer, owner, fen);
      if (isFund(world, owner)) worth[owner - account.fund] += fen;
    });
  }
}

/** State and national banks belong to owners outside; local ones half to the city and half to its households. */
function holdBanks({ world }: Simulation, hold: Hold): void {
  const { banks, account, ledger } = world;
  for (let bank = 0; bank < banks.capacity; bank++) {
    const own = account.bank + bank;
    const value = ledger.posted[own];
    const city = isLocalBank(world, bank) ? Math.floor(value / 2) : 0;
    const households = isLocalBank(world, bank) ? value - city : 0;
    hold("bankEquity", own, account.government, city);
    hold("bankEquity", own, account.household + bank, households);
    hold("bankEquity", own, account.rest, value - city - households);
  }
}

function holdFunds(simulation: Simulation, hold: Hold, has: (type: number) => boolean): void {
  const { funds, account } = simulation.world;
  for (let fund = 0; fund < funds.capacity; fund++) {
    if (!has(funds.type[fund])) continue;
    splitAmongInvestors(simulation, fund, worth[fund], (_, of, investor, fen) => {
      hold("fundShares", account.fund + of, investor, fen);
      if (isFund(simulation.world, investor)) worth[investor - account.fund] += fen;
    });
  }
}
