import type { AccountPlan } from "./accounts.ts";
import type { FlowId } from "./flows.ts";
import { flow, type Ledger } from "./ledger.ts";
import { sectorNumber } from "./sectors.ts";

/**
 * Sums of one pass over all firms, by technology firms (0, 1): what they paid to and received from the three collective
 * counterparts. Each firm's own side is posted in the pass; the counterparts' sides are posted once at its end, so that
 * a month of 75,000 firms costs one posting a firm. The close of the month proves that both sides agree.
 */
export interface Sweep {
  readonly salesHome: Float64Array;
  readonly salesOutside: Float64Array;
  readonly inputs: Float64Array;
  readonly wages: Float64Array;
  readonly taxLocal: Float64Array;
  readonly taxCentral: Float64Array;
  readonly capitalGoods: Float64Array;
  /** Of firms that households own alone. */
  readonly dividends: Float64Array;
  /** Wages and dividends less purchases of the households of each bank. */
  readonly householdNet: Float64Array;
}

const ownerTypes = 2;

export function createSweep(banks: number): Sweep {
  const pair = () => new Float64Array(ownerTypes);
  return {
    salesHome: pair(),
    salesOutside: pair(),
    inputs: pair(),
    wages: pair(),
    taxLocal: pair(),
    taxCentral: pair(),
    capitalGoods: pair(),
    dividends: pair(),
    householdNet: new Float64Array(banks)
  };
}

export function clearSweep(sweep: Sweep): void {
  for (const sums of Object.values(sweep) as Float64Array[]) sums.fill(0);
}

/** Posts the counterparts' sides and enters all flows of the pass into the matrix. */
export function closeSweep(ledger: Ledger, account: AccountPlan, sweep: Sweep): void {
  const { households, rest, government } = sectorNumber;
  const firms = [sectorNumber.otherFirms, sectorNumber.technologyFirms];
  let restNet = 0;
  let governmentNet = 0;
  firms.forEach((sector, type) => {
    const enter = (name: FlowId, from: number, to: number, fen: number) => ledger.enter(flow[name], from, to, fen);
    enter("sales", households, sector, sweep.salesHome[type]);
    enter("sales", rest, sector, sweep.salesOutside[type]);
    enter("inputs", sector, rest, sweep.inputs[type]);
    enter("wages", sector, households, sweep.wages[type]);
    enter("taxLocal", sector, government, sweep.taxLocal[type]);
    enter("taxCentral", sector, rest, sweep.taxCentral[type]);
    enter("capitalGoods", sector, rest, sweep.capitalGoods[type]);
    enter("firmDividends", sector, households, sweep.dividends[type]);
    restNet += sweep.inputs[type] + sweep.taxCentral[type] + sweep.capitalGoods[type] - sweep.salesOutside[type];
    governmentNet += sweep.taxLocal[type];
  });
  for (let bank = 0; bank < sweep.householdNet.length; bank++) {
    ledger.postSide(account.household + bank, sweep.householdNet[bank]);
  }
  ledger.postSide(account.rest, restNet);
  ledger.postSide(account.government, governmentNet);
}
