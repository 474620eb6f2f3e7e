import { flow } from "../../ledger/ledger.ts";
import { defineSubmodel } from "../simulation.ts";

/** Share of public services that is bought outside the region. Assumption. */
const boughtOutside = 0.4;

/** The city spends what it received above its working balance; households and outside suppliers earn it. */
export const runGovernment = defineSubmodel({
  name: "runGovernment",
  section: "7.12",
  levers: [],
  run({ world, region, scale, month }) {
    const { ledger, account, banks, scalars } = world;
    const working = Math.floor(region.quantities.fiscalScience.value * 100 * scale);
    const spare = Math.max(0, ledger.cash[account.government] - working);
    const outside = Math.floor(spare * boughtOutside);
    ledger.pay(flow.publicServices, account.government, account.rest, outside);
    const each = Math.floor((spare - outside) / banks.capacity);
    for (let bank = 0; bank < banks.capacity; bank++) {
      ledger.pay(flow.publicServices, account.government, account.household + bank, each);
    }
    if (month % 12 === 11) scalars.publicSpent[0] = 0;
  }
});
