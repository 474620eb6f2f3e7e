import { exp } from "../../numeric/index.ts";
import { childId } from "../../random/index.ts";
import { contractNumber, patentState } from "../../world/inventions.ts";
import { inventorShare } from "../contracts/income-rule.ts";
import { count } from "../contracts/sign.ts";
import { createTerms, emptyPair, spinOffTerms } from "../contracts/terms.ts";
import { createFirm } from "../firms/create.ts";
import { issueToOrganisation, wholeFirm } from "../firms/units.ts";
import { handOver, markTransferred } from "../inventions/life.ts";
import { annuityOf, valueAtStage } from "../inventions/use.ts";
import { defineSubmodel, type Simulation } from "../simulation.ts";
import { fundStart } from "./enter-firms.ts";

const terms = createTerms();
const pair = emptyPair({ closeness: 1, stake: 1, organisation: 1 });

/** Sales of a spin-off's first year (yuan) and its R&D over them. Assumptions. */
const firstSales = 1.5e6;
const firstResearch = 0.25;
/** Match of an invention with the firm its own inventors found. Assumption. */
const founderMatch = 0.9;
const kind = 6;
const identity = new Int32Array(4);

/** In the month they think of it, inventors weigh a firm of their own against leaving the invention on offer. */
export const foundSpinOffs = defineSubmodel({
  name: "foundSpinOffs",
  source: "model 2.7.7, 2.7.8",
  levers: ["inventorShareEquity", "inventorShareFloor"],
  run(simulation, policy) {
    const { inventions, organisations, owners, account } = simulation.world;
    for (let organisation = 0; organisation < organisations.capacity; organisation++) {
      let invention = owners.firstInvention[account.organisation + organisation];
      while (invention >= 0) {
        const next = inventions.nextOwned[invention];
        if (inventions.spinOffMonth[invention] === simulation.month)
          consider(simulation, policy, invention, organisation);
        invention = next;
      }
    }
  }
});

type Policy = Parameters<typeof foundSpinOffs.run>[1];

function consider(simulation: Simulation, policy: Policy, invention: number, organisation: number): void {
  const { world, assumptions } = simulation;
  const { inventions, organisations } = world;
  const free = inventions.exclusive[invention] === 0 && inventions.licences[invention] === 0;
  if (!free || inventions.state[invention] === patentState.expired) return;
  pair.value = foundersValue(simulation, invention);
  pair.shareEquity = inventorShare(
    policy.inventorShareFloor,
    policy.inventorShareEquity,
    organisations.ownShare[organisation]
  );
  spinOffTerms(terms, pair, assumptions);
  const type = contractNumber.spinOff;
  if (terms.buyer[type] > 0 && terms.seller[type] > 0) found(simulation, invention, organisation, terms.price[type]);
}

/** What the invention is worth to a firm made for it, yuan: its inventors know the quality. */
function foundersValue(simulation: Simulation, invention: number): number {
  const { assumptions: a, world } = simulation;
  const quality = exp(world.inventions.quality[invention]);
  const ready = a.useValue * quality * founderMatch * annuityOf(simulation, invention);
  return valueAtStage(simulation, world.inventions.stage[invention], ready);
}

/** The firm is founded: inventors and owners pay in, the organisation holds units for the licence. */
function found(simulation: Simulation, invention: number, organisation: number, price: number): void {
  const { world, month, tallies, region } = simulation;
  const { inventions, firms } = world;
  const field = inventions.field[invention];
  childId(inventions.idLow[invention], inventions.idHigh[invention], kind, 0, identity);
  const firm = createFirm(simulation, {
    technology: true,
    idLow: identity[0],
    idHigh: identity[1],
    industry: industryOf(region, field),
    field,
    born: month,
    sales: firstSales,
    researchShare: firstResearch,
    founder: organisation
  });
  if (firm < 0) return;
  for (let axis = 0; axis < 8; axis++) firms.position[firm * 8 + axis] = inventions.position[invention * 8 + axis];
  fundStart(simulation, firm);
  issueToOrganisation(world, firm, organisation, Math.floor(wholeFirm * (1 - pair.shareEquity)));
  tallies.spinOffs++;
  tallies.firmBirths++;
  const type = contractNumber.spinOff;
  const deal = { type, invention, buyer: firm, price, fair: price, closeness: 1, byBroker: false, approvalMonths: 0 };
  count(simulation, deal);
  markTransferred(simulation, invention);
  handOver(simulation, invention, firm);
}

/** The industry whose concordance gives the field most weight. */
function industryOf({ industries }: Simulation["region"], field: number): number {
  let best = 0;
  let most = -1;
  industries.forEach(({ fields }, industry) => {
    const weight = fields.find((entry) => entry.field === field)?.weight ?? 0;
    if (weight > most) [best, most] = [industry, weight];
  });
  return best;
}
