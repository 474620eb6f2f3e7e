import { assetCorrelation, capitalRequirement, riskWeight } from "../model/equations/capital-requirement.ts";
import { meanWait, priorityWait, waitChance } from "../model/equations/erlang.ts";
import { firstPassageChance } from "../model/equations/first-passage.ts";
import { largePoolLossQuantile } from "../model/equations/large-pool-loss.ts";
import { chanceAboveToleranceIfAll } from "../model/equations/loss-tolerance.ts";
import { creditSpread, distanceToDefault, equityValue, shortfallChance } from "../model/equations/merton.ts";
import { nashPrice } from "../model/equations/nash.ts";
import { payLaterBuyerValue, payLaterSellerValue } from "../model/equations/pay-later-option.ts";
import { stageValue } from "../model/equations/stage-value.ts";
import { survivalChance } from "../model/equations/survival.ts";
import { matchedSellers } from "../model/equations/urn-ball.ts";
import { raceTime } from "../random/index.ts";

/** A limit in which an equation of the model has a known answer. */
export interface ClosedForm {
  readonly id: string;
  readonly limit: string;
  readonly figure: number;
  /** Greatest distance that is rounding, or for draws chance. */
  readonly tolerance: number;
  readonly computed: () => number;
}

/** A limit of the literature for which the model has no submodel. */
export interface AbsentForm {
  readonly id: string;
  readonly limit: string;
  readonly reason: string;
}

const form = (id: string, limit: string, figure: number, computed: () => number, tolerance = 1e-8): ClosedForm => ({
  id,
  limit,
  figure,
  tolerance,
  computed
});

const weightAt = (chance: number) => 100 * riskWeight(capitalRequirement(chance, 0.45, 2.5, assetCorrelation(chance)));

/** Figures by SciPy unless the limit says how. */
export const closedForms: readonly ClosedForm[] = [
  form("queueWaits", "ten examiners at eight arrivals: chance to wait", 0.4091801508, () => waitChance(10, 8)),
  form("queueMean", "the same: mean wait", 0.2045900754, () => meanWait(10, 8, 1)),
  form("oneExaminer", "one examiner busy four fifths of the time: mean wait", 4, () => meanWait(1, 0.8, 1)),
  form("fastWait", "wait of the fast track, 0.2 of 0.8 arrivals", 1, () => priorityWait(1, 0, 0.2, 0.6, 1)),
  form("ordinaryWait", "wait of the ordinary track", 5, () => priorityWait(1, 0.2, 0.6, 0, 1)),
  form("waitsConserved", "mean of both tracks is the wait without a track", 4, () => {
    const [fast, ordinary] = [priorityWait(1, 0, 0.2, 0.6, 1), priorityWait(1, 0.2, 0.6, 0, 1)];
    return 0.25 * fast + 0.75 * ordinary;
  }),
  form(
    "search",
    "700 buyers each pick one of 2,000 sellers: sellers met",
    590.7471767,
    () => matchedSellers(700, 2000),
    1e-6
  ),
  form("race", "race of weights 1, 2, 3: share won by the heaviest, 20,000 races", 0.5, raceShare, 0.0125),
  form("nash", "worth 1,000 to the buyer, outside 50 and 100, equal weights: price", 525, () =>
    nashPrice(1000, 50, 100, 0.5)
  ),
  form("stages", "chain of three stages to a value of 20,000", 342.51737873935804, stageChain),
  form("payLaterBuyer", "use first, pay later, mean 100, spread 1.2, fee 80: gain of the buyer", 51.251661408671, () =>
    payLaterBuyerValue(100, 1.2, 80)
  ),
  form("payLaterSeller", "the same: fee expected by the seller", 27.153586270065, () =>
    payLaterSellerValue(100, 1.2, 80)
  ),
  form("equity", "assets 100, debt 80, volatility 0.3, rate 0.03: equity", 25.28397493, () =>
    equityValue(100, 80, 0.3, 0.03, 1)
  ),
  form("spread", "the same: credit spread", 0.0383320398, () => creditSpread(100, 80, 0.3, 0.03, 1)),
  form("distance", "the same with drift 0.06: distance to default", 0.7938118377, () =>
    distanceToDefault(100, 80, 0.3, 0.06, 1)
  ),
  form("shortfall", "the same: chance of default", 0.2136524901, () => shortfallChance(100, 80, 0.3, 0.06, 1)),
  form("passage", "the same: chance to touch the debt within a year", 0.4400692945, () =>
    firstPassageChance(100, 80, 0.3, 0.06, 1)
  ),
  ...[
    [0.5, 0.012953485],
    [0.95, 0.0621923721],
    [0.99, 0.1055873433],
    [0.999, 0.1763289391]
  ].map(([share, loss]) =>
    form(`pool${1000 * share}`, `large pool, default 2 %, correlation 0.15: loss at ${100 * share} %`, loss, () =>
      largePoolLossQuantile(share, 0.02, 0.15)
    )
  ),
  ...[
    [0.3, 0.87],
    [0.4, 0.586],
    [0.5, 0.249],
    [0.6, 0.058]
  ].map(([tolerated, chance]) =>
    form(
      `tolerance${100 * tolerated}`,
      `20 deals, each lost with 0.45: chance to lose more than ${100 * tolerated} %`,
      chance,
      () => chanceAboveToleranceIfAll(0.45, 20, tolerated),
      5e-4
    )
  ),
  ...[
    [0.0005, 19.65],
    [0.001, 29.65],
    [0.0025, 49.47],
    [0.005, 69.61],
    [0.01, 92.32],
    [0.02, 114.85],
    [0.03, 128.44],
    [0.05, 149.85],
    [0.1, 193.09],
    [0.2, 238.23]
  ].map(([chance, weight]) =>
    form(
      `weight${chance}`,
      `risk weight at a default chance of ${100 * chance} %, loss 45 %, 2.5 years`,
      weight,
      () => weightAt(chance),
      5e-3
    )
  ),
  form(
    "exit",
    "constant hazard 0.0050356 a month: alive after three years",
    0.8342,
    () => survivalChance(0.0050356, 36),
    5e-5
  )
];

export const absentForms: readonly AbsentForm[] = [
  {
    id: "hash",
    limit: "Hamming distance of hashed vectors",
    reason: "closeness is the cosine of positions, without hashes"
  },
  {
    id: "option",
    limit: "perpetual option to invest",
    reason: "no agent of the model waits with an irreversible investment"
  },
  { id: "kelly", limit: "growth-optimal stake", reason: "no agent of the model sizes stakes by growth" },
  { id: "ruin", limit: "ruin of an insurer", reason: "insurers of the model hold no reserve that could be ruined" },
  {
    id: "simon",
    limit: "birth and death of sizes, Yule exponent",
    reason: "sizes open at their law and grow by a stated draw; births are an input"
  },
  { id: "gibrat", limit: "reflected proportional growth", reason: "sizes have no reflecting floor" },
  {
    id: "still",
    limit: "no shocks: every stock constant",
    reason: "growth of demand, births and labels are inputs of the region and cannot all be set to zero by assumptions"
  }
];

function stageChain(): number {
  const third = stageValue(20_000, 200, 1 / 24, 0.5, 0.01);
  return stageValue(stageValue(third, 60, 1 / 18, 0.55, 0.01), 20, 1 / 12, 0.6, 0.01);
}

/** Share of races that weight 3 wins, on evenly spread uniforms shifted against each other. */
function raceShare(): number {
  const races = 20_000;
  let won = 0;
  for (let race = 0; race < races; race++) {
    const uniform = (step: number) => ((race + 0.5) * step) % 1;
    const [first, second, third] = [0.6180339887, 0.7548776662, 0.569840291].map((step) => uniform(step));
    if (raceTime(third, 3) < Math.min(raceTime(first, 1), raceTime(second, 2))) won++;
  }
  return won / races;
}
