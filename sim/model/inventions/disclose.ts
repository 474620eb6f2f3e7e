import { exp, ln } from "../../numeric/index.ts";
import { purposes } from "../../random/index.ts";
import type { AssumptionValues } from "../../uncertainties/index.ts";
import { onMonth } from "../../world/dates.ts";
import { inventorShare } from "../contracts/income-rule.ts";
import { fear } from "../contracts/official.ts";
import { cautionOf, rulesOf } from "../pilots.ts";
import type { Simulation } from "../simulation.ts";
import type { ResearchPolicy } from "../submodels/do-research.ts";
import { file } from "./file.ts";
import { lapse } from "./life.ts";

/**
 * Inventor's utility of a disclosure: expected income in years' pay, discounted over the wait; prestige; less the
 * burden of approvals and the fear of liability. Publishing only has utility 0.
 * @param income yuan expected at a share of one
 */
export function disclosureUtility(
  income: number,
  share: number,
  approvalDays: number,
  feared: number,
  a: AssumptionValues
): number {
  const delay = exp((-a.inventorDiscount * approvalDays) / 365);
  const gain = a.inventorWeight * ((share * income * delay) / a.inventorPay);
  return gain + a.disclosurePrestige - a.approvalHassle * (approvalDays / 365) - a.disclosureFear * feared;
}

/** Chance that an inventor discloses: of three utilities with Gumbel noise his is the highest. */
export function disclosureChance(utility: number, diversion: number): number {
  const weight = exp(utility);
  return weight / (weight + 1 + exp(diversion));
}

/** Months after disclosure from which inventors may think of a firm of their own. Assumption. */
const firstThought = 6;
/** Months over which those thoughts are spread. Assumption. */
const thoughtSpan = 24;

/** The inventor discloses, only publishes, or takes the invention outside: the highest of three noisy utilities. */
export function disclose(
  simulation: Simulation,
  policy: ResearchPolicy,
  invention: number,
  organisation: number
): void {
  const rules = rulesOf(simulation, policy, organisation);
  const { world, draws, assumptions: a, month, tallies } = simulation;
  const { inventions, organisations } = world;
  const own = organisations.ownShare[organisation];
  const part = partGranted(simulation, policy, invention);
  const cash = inventorShare(rules.inventorShareFloor, rules.inventorShareCash, own, part);
  const equity = inventorShare(rules.inventorShareFloor, rules.inventorShareEquity, own, part);
  const income = organisations.expectedIncome[organisation];
  const feared = fear(
    1,
    1,
    cautionOf(simulation, organisation),
    rules.assetLossLiability,
    rules.dueDiligenceExemption,
    rules.exemptionCredibility
  );
  const utility = disclosureUtility(income, (cash + equity) / 2, rules.approvalDays, feared, a);
  const willing = disclosureChance(utility, a.diversionGain);
  organisations.willing[organisation] = willing;
  tallies.willingSum += willing;
  draws.words(inventions.idLow[invention], inventions.idHigh[invention], purposes.disclosure, 0, 0);
  const toDisclose = utility + gumbel(draws.u0());
  const toPublish = gumbel(draws.u1());
  const toDivert = a.diversionGain + gumbel(draws.u2());
  if (toDisclose < toPublish || toDisclose < toDivert) {
    tallies.stoppedUnwilling++;
    if (toDivert > toPublish) tallies.inventionsDiverted++;
    else tallies.inventionsPublished++;
    lapse(simulation, invention);
    return;
  }
  inventions.disclosed[invention] = onMonth(month);
  inventions.inventorPart[invention] = part;
  if (part > 0) tallies.rightsGranted++;
  tallies.inventionsDisclosed++;
  organisations.disclosures[organisation]++;
  if (draws.u3() < a.spinOffRate) {
    const wait = firstThought + Math.floor((draws.u3() / a.spinOffRate) * thoughtSpan);
    inventions.spinOffMonth[invention] = onMonth(month + wait);
  }
  file(simulation, invention, policy);
}

/** Ownership share that the organisation grants to the inventor with the disclosure; the same inventions come first at every reach. */
function partGranted({ world, draws }: Simulation, policy: ResearchPolicy, invention: number): number {
  if (policy.rightsGranted === 0) return 0;
  const { idLow, idHigh } = world.inventions;
  const granted = draws.chance(policy.rightsGranted, idLow[invention], idHigh[invention], purposes.rightsGrant, 0, 0);
  return granted ? policy.grantShare : 0;
}

function gumbel(uniform: number): number {
  return -ln(-ln(uniform));
}
