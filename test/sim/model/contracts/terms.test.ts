import { describe, expect, test } from "vitest";
import { poolPriceCap } from "../../../../sim/model/contracts/licence-pool.ts";
import {
  createTerms,
  learnedSpread,
  meetingTerms,
  type Pair,
  spinOffTerms,
  takeOffPrice
} from "../../../../sim/model/contracts/terms.ts";
import { logNashProduct } from "../../../../sim/model/equations/nash.ts";
import { assumptionValues } from "../../../../sim/uncertainties/index.ts";
import { type ContractType, contractNumber, contractTypes } from "../../../../sim/world/inventions.ts";

/** A world of round numbers, so that gains can be worked out by hand. */
const a = assumptionValues({
  sellerWeight: 0.5,
  assignmentCost: 30_000,
  licenceCost: 190_000,
  nonExclusiveCost: 60_000,
  standardLicenceCost: 40_000,
  equityCost: 1_000_000,
  incomeRightCost: 500_000,
  payLaterCost: 15_000,
  commissionCost: 120_000,
  exclusiveKept: 0.85,
  nonExclusiveKept: 0.5,
  inventorEffort: 0.2,
  payLaterDefault: 0.1,
  learningMonths: 9,
  discountRate: 0.12,
  distancePenalty: 3,
  problemFit: 0.9,
  problemNovelty: 0.8,
  spinOffCost: 2_000_000
});

/** A rich firm and an organisation that offers neither a stake nor a trial, well matched: one million yuan. */
const plain: Pair = {
  value: 1e6,
  spread: 1.2,
  closeness: 0.9,
  outside: 0,
  means: 10e6,
  researchBudget: 0,
  grant: 0,
  recall: 0,
  credit: 0,
  shareCash: 0.7,
  shareEquity: 0.7,
  freeMonths: 0,
  insured: 0,
  stake: 0,
  organisation: 1,
  pooled: 0,
  priceCap: 1,
  costFactor: 1,
  downside: 0
};

function terms(changes: Partial<Pair>) {
  const worked = createTerms();
  const pair = { ...plain, ...changes };
  meetingTerms(worked, pair, a);
  return worked;
}

/** The type with the highest Nash product, as it would be chosen without tastes and chance. */
function winner(changes: Partial<Pair>): ContractType | undefined {
  const { buyer, seller } = terms(changes);
  const products = contractTypes.map((_, type) => logNashProduct(buyer[type], seller[type], a.sellerWeight));
  const most = Math.max(...products);
  return Number.isFinite(most) ? contractTypes[products.indexOf(most)] : undefined;
}

describe("an assignment", () => {
  test("wins where the buyer can pay and nobody's further effort is needed", () => {
    // joint: 1,000,000 − 30,000 = 970,000; each 485,000. Exclusive: 850,000 × (1 + 0.2 × 0.7 × the royalty part)
    // − 190,000, at most 850,000 × 1.14 − 190,000 = 779,000
    expect(winner({})).toBe("assignment");
    const { price, buyer, seller } = terms({});
    expect(price[contractNumber.assignment]).toBe(485_000);
    expect(buyer[contractNumber.assignment]).toBe(485_000);
    expect(seller[contractNumber.assignment]).toBe(485_000);
  });

  test("loses where the buyer cannot pay at signing", () => {
    // means of 100,000: the seller gains 100,000, the buyer 870,000; √(100,000 × 870,000) = 294,958 is less than what
    // the exclusive licence with its royalty gives both
    const { price, buyer } = terms({ means: 100_000 });
    expect(price[contractNumber.assignment]).toBe(100_000);
    expect(buyer[contractNumber.assignment]).toBe(870_000);
    expect(winner({ means: 100_000 })).toBe("exclusiveLicence");
  });
});

describe("an exclusive licence", () => {
  test("wins where the price would be too much at once", () =>
    expect(winner({ means: 150_000 })).toBe("exclusiveLicence"));

  test("loses to a simple licence where the right is worth little more than its cost", () => {
    // value 200,000: exclusive 170,000 × about 1.08 − 190,000 < 0; simple 100,000 − 60,000 = 40,000
    const { buyer } = terms({ value: 200_000 });
    expect(buyer[contractNumber.exclusiveLicence]).toBeLessThan(0);
    expect(buyer[contractNumber.nonExclusiveLicence]).toBe(20_000);
  });
});

describe("a non-exclusive licence", () => {
  test("wins where a firm would give up its own use by selling", () => {
    // 530,000 in hand do not make up for the 960,000 of own use; the simple licence leaves half of that use:
    // 600,000 − 480,000 − 60,000 = 60,000 for both, at a price of 480,000 + 30,000
    const pair: Partial<Pair> = { value: 1.2e6, outside: 0.96e6, means: 530_000, organisation: 0 };
    const { seller, buyer, price } = terms(pair);
    expect(seller[contractNumber.assignment]).toBe(530_000 - 960_000);
    expect(price[contractNumber.nonExclusiveLicence]).toBe(510_000);
    expect(buyer[contractNumber.nonExclusiveLicence]).toBe(30_000);
    expect(winner(pair)).toBe("nonExclusiveLicence");
  });

  test("loses to the whole right where the seller has no use of its own", () =>
    expect(winner({})).not.toBe("nonExclusiveLicence"));
});

describe("use first, pay later", () => {
  test("wins where a small value is uncertain and a transfer of title costs half of it", () => {
    // assignment: 60,000 − 30,000, so 15,000 each. Of the spread 1.8 × √(1 − e^(−12/9)) = 1.545 is learned. At a fee of
    // 0.4 × 60,000 = 24,000: distance ln 2.5 / 1.545 − 0.773 = −0.179, paid with chance 0.429; seller
    // 24,000 × 0.429 × e^−0.12 = 9,130; buyer 60,000 × 0.914 − 24,000 × 0.429 − 15,000 = 29,550; root of product 16,430
    expect(winner({ value: 60_000, spread: 1.8, freeMonths: 12, insured: 1 })).toBe("payLater");
  });

  test("loses where it is not offered", () => {
    const { buyer } = terms({ freeMonths: 0, spread: 1.8 });
    expect(buyer[contractNumber.payLater]).toBe(0);
  });

  test("has more to offer the longer the free time, since more is learned", () => {
    // 9 months at a scale of 9: 1 − 1/e = 0.632, whose root is 0.795
    expect(learnedSpread(1, 9, 9)).toBeCloseTo(Math.sqrt(1 - Math.exp(-1)), 12);
    expect(learnedSpread(1, 0, 9)).toBe(0);
  });
});

describe("equity for an invention", () => {
  test("wins where the value is great, money is short and the inventor's effort matters", () => {
    // joint: 10 m × (1 + 2 × 0.2 × 0.7) − 1 m = 11.8 m; assignment at most 0.5 m in hand
    const pair: Partial<Pair> = { value: 10e6, means: 0.5e6, stake: 1 };
    expect(terms(pair).buyer[contractNumber.equity]).toBeCloseTo(5.9e6, 3);
    expect(winner(pair)).toBe("equity");
  });

  test("loses where the value does not bear the co-investment", () => {
    // 0.5 m × 1.28 − 1 m < 0
    expect(terms({ value: 0.5e6, stake: 1 }).buyer[contractNumber.equity]).toBeLessThan(0);
  });

  test("is not signed where the seller takes no stake", () => {
    expect(terms({ value: 10e6 }).buyer[contractNumber.equity]).toBeLessThan(0);
  });
});

describe("an income right in place of shares", () => {
  test("wins where the seller takes it and money is short", () => {
    // joint: 5 m × (1 + 1.5 × 0.2 × 0.7) − 0.5 m = 5.55 m
    const pair: Partial<Pair> = { value: 5e6, means: 0.3e6, stake: 2 };
    expect(terms(pair).buyer[contractNumber.incomeRight]).toBeCloseTo(2.775e6, 3);
    expect(winner(pair)).toBe("incomeRight");
  });

  test("loses where the value is small", () => {
    // 0.4 m × 1.21 − 0.5 m < 0
    expect(terms({ value: 0.4e6, stake: 2 }).buyer[contractNumber.incomeRight]).toBeLessThan(0);
  });
});

describe("development to order", () => {
  test("wins where what is on the shelf does not fit and research money is there", () => {
    // closeness 0.3: e^(3 × 0.6) = 6.0496; fitted 300,000 × 6.0496 × 0.8 = 1.4519 m;
    // cost 120,000 + a quarter = 482,979; joint 968,937; price 482,979 + 484,468 = 967,447
    const pair: Partial<Pair> = { value: 300_000, closeness: 0.3, researchBudget: 2e6, means: 2e6 };
    expect(terms(pair).price[contractNumber.commissioned]).toBeCloseTo(967_447, -1);
    expect(winner(pair)).toBe("commissioned");
  });

  test("is posed only in part where the research budget is short", () => {
    const whole = terms({ value: 300_000, closeness: 0.3, researchBudget: 2e6 });
    const half = terms({
      value: 300_000,
      closeness: 0.3,
      researchBudget: whole.price[contractNumber.commissioned] / 2
    });
    expect(half.buyer[contractNumber.commissioned]).toBeCloseTo(whole.buyer[contractNumber.commissioned] / 2, 6);
  });

  test("loses where the shelf fits", () => {
    // closeness 0.9: fitted 800,000, cost 320,000, joint 480,000; the assignment's is 970,000
    expect(winner({ researchBudget: 2e6 })).toBe("assignment");
  });

  test("gains by what the city matches", () => {
    // fitted 800,000, cost 320,000: without a match price 560,000 and gains of 240,000;
    // at a match of 0.5 the price is 560,000 / 0.75 = 746,667: seller 426,667, buyer 800,000 − 373,333 = 426,667
    const matched = terms({ researchBudget: 2e6, grant: 0.5 });
    expect(matched.price[contractNumber.commissioned]).toBeCloseTo(746_666.67, 1);
    expect(matched.seller[contractNumber.commissioned]).toBeCloseTo(426_666.67, 1);
    expect(matched.buyer[contractNumber.commissioned]).toBeCloseTo(426_666.67, 1);
  });
});

describe("a licence to the inventors' own firm", () => {
  const worked = createTerms();

  test("is founded on an invention worth more than what its founders give up", () => {
    // joint: 3 m × 1.4 − 2 m = 2.2 m; founders with 70 % keep 1.54 m, the organisation 0.66 m
    spinOffTerms(worked, { ...plain, value: 3e6 }, a);
    expect(worked.buyer[contractNumber.spinOff]).toBeCloseTo(1.54e6, 3);
    expect(worked.seller[contractNumber.spinOff]).toBeCloseTo(0.66e6, 3);
  });

  test("is not founded where the founders' own risk is more than their part of the gain", () => {
    // founders would get 1.54 m and risk 1.5 m, or 1.6 m; the organisation's part is the same
    spinOffTerms(worked, { ...plain, value: 3e6, downside: 1.5e6 }, a);
    expect(worked.buyer[contractNumber.spinOff]).toBeCloseTo(40_000, 3);
    expect(worked.seller[contractNumber.spinOff]).toBeCloseTo(0.66e6, 3);
    spinOffTerms(worked, { ...plain, value: 3e6, downside: 1.6e6 }, a);
    expect(worked.buyer[contractNumber.spinOff]).toBeLessThan(0);
  });

  test("takes less money to start where students found it", () => {
    // joint: 3 m × 1.4 − 1 m = 3.2 m, of which 70 % are 2.24 m
    spinOffTerms(worked, { ...plain, value: 3e6 }, a, 1e6);
    expect(worked.buyer[contractNumber.spinOff]).toBeCloseTo(2.24e6, 3);
  });

  test("is not founded on a small one", () => {
    // 1 m × 1.4 − 2 m < 0
    spinOffTerms(worked, { ...plain, value: 1e6 }, a);
    expect(worked.buyer[contractNumber.spinOff]).toBeLessThan(0);
  });
});

test("nothing is signed over an invention that is worth nothing", () => expect(winner({ value: 0 })).toBeUndefined());

describe("an invention open to smaller firms", () => {
  const licence = contractNumber.nonExclusiveLicence;

  test("is had by standard licence only, which costs less to agree", () => {
    const { price, buyer } = terms({ pooled: 1 });
    // half of (0.5 m − 40,000)
    expect(price[licence]).toBe(230_000);
    expect(buyer[licence]).toBe(230_000);
    expect(contractTypes.filter((_, type) => buyer[type] > 0)).toEqual(["nonExclusiveLicence"]);
  });

  test("costs a smaller firm at most the capped part of what would be agreed", () => {
    const { price, seller, buyer } = terms({ pooled: 1, priceCap: 0.5 });
    expect(price[licence]).toBe(115_000);
    expect(seller[licence]).toBe(115_000);
    expect(buyer[licence]).toBe(345_000);
  });

  test("has its price capped for micro, small and medium firms", () => {
    expect(poolPriceCap(399e6, 0.5)).toBe(0.5);
    expect(poolPriceCap(400e6, 0.5)).toBe(1);
  });
});

test("what hangs on the price is taken off both sides: a fee off the buyer’s gain, unpaid prices off the seller’s", () => {
  const worked = terms({});
  const type = contractNumber.assignment;
  // half of 0.97 m each at a price of 485,000
  takeOffPrice(worked, 0.1, 0.2);
  expect(worked.buyer[type]).toBe(436_500);
  expect(worked.seller[type]).toBe(388_000);
});

test("a far deal costs a multiple to agree", () => {
  // half of (1 m − 3 × 30,000)
  expect(terms({ costFactor: 3 }).price[contractNumber.assignment]).toBe(455_000);
});
