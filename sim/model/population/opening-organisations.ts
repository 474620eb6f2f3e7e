import { exp, normalQuantile } from "../../numeric/index.ts";
import { childId, exponentialQuantile, purposes } from "../../random/index.ts";
import { filedShare } from "../firms/rates.ts";
import type { Simulation } from "../simulation.ts";
import { normalStratum } from "./sizes.ts";

/** Spread of size among organisations of a type, log s.d. Assumption. */
const sizeSpread = 1.0;
/** Inventor's shares by organisations' own rules: practice of 50 to 95 %. Assumption. */
const ownShareRange = [0.5, 0.45] as const;
/** Low word of the parent of all organisations' identities. Definition. */
const root = 3;
const identity = new Int32Array(4);

/** Research organisations of the city, one to one; budgets and invention rates are scaled as inventions are. */
export function drawOpeningOrganisations(simulation: Simulation): void {
  const { region, assumptions, scale } = simulation;
  const { researchTotal, researchFirmShare, grantsPerResearch, grantRate, inventionHolderFirms } = region.quantities;
  const budgets = researchTotal.value * (1 - researchFirmShare.value) * scale;
  const filed =
    (grantsPerResearch.value / grantRate.value / 1e8) * researchTotal.value * (1 - inventionHolderFirms.value);
  const made = (filed / filedShare(assumptions) / assumptions.disclosedNormal) * scale;
  const own = region.population?.organisations;
  let row = 0;
  region.organisations.forEach(({ count, inventionShare, researchShare }, type) => {
    const sizes = own
      ? own.research.slice(row, row + count).map(Number)
      : Array.from({ length: count }, (_, at) => exp(sizeSpread * normalStratum(at, count)));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    for (const size of sizes) {
      drawOrganisation(
        simulation,
        row++,
        type,
        (budgets * researchShare * size) / total,
        (made * inventionShare * size) / total
      );
    }
  });
}

function drawOrganisation(simulation: Simulation, row: number, type: number, budget: number, made: number): void {
  const { world, draws, region, scale } = simulation;
  const { organisations, ledger, account, accounts } = world;
  childId(root, 0, row, 0, identity);
  const idLow = identity[0];
  const idHigh = identity[1];
  organisations.type[row] = type;
  organisations.idLow[row] = idLow;
  organisations.idHigh[row] = idHigh;
  organisations.budget[row] = budget;
  organisations.budgetStart[row] = budget;
  organisations.inventionRate[row] = made / 12;
  organisations.inventionStart[row] = made / 12;
  draws.words(idLow, idHigh, purposes.populationOrganisation, 0, 0);
  organisations.ownShare[row] =
    region.population?.organisations?.inventorShare[row] ?? ownShareRange[0] + ownShareRange[1] * draws.u0();
  organisations.caution[row] = exp(0.5 * normalQuantile(draws.u1()) - 0.125);
  organisations.ability[row] = 0.5 + 0.5 * draws.u2();
  organisations.inventionClock[row] = exponentialQuantile(draws.u3());
  organisations.expectedIncome[row] = openingIncome;
  organisations.entered[row] = 1;
  organisations.officeStaff[row] = (made / scale) * staffPerInvention;
  let cumulative = 0;
  for (const { id, weightOrganisations } of region.fields) {
    draws.words(idLow, idHigh, purposes.populationOrganisation, 16 + id, 0);
    cumulative += weightOrganisations * exponentialQuantile(draws.u0());
    organisations.fieldMix[row * region.fields.length + id] = cumulative;
  }
  accounts.bank[account.organisation + row] = Math.floor(draws.u1() * region.banks[0].count);
  ledger.endow(account.organisation + row, account.rest, Math.floor((budget * 100) / 4));
}

/** Inventor's income that a disclosure brings on average, at the opening (yuan). Assumption. */
const openingIncome = 60_000;
/** Transfer professionals per invention made a year. Source: 17,881 staff of 4,028 institutions, S30, per own inventions. */
const staffPerInvention = 0.03;

/** Field of an organisation's next invention. */
export function organisationField({ world }: Simulation, organisation: number, uniform: number): number {
  const { fieldMix } = world.organisations;
  const count = world.capacity.fields;
  const start = organisation * count;
  const wanted = uniform * fieldMix[start + count - 1];
  let field = 0;
  while (field < count - 1 && fieldMix[start + field] <= wanted) field++;
  return field;
}
