import { describe, expect, test } from "vitest";
import { saltelliDesign } from "../../sim/analysis/designs/saltelli.ts";
import { elementaryEffects } from "../../sim/analysis/morris.ts";
import { pawn } from "../../sim/analysis/sensitivity/pawn.ts";
import { type Index, sobolIndices } from "../../sim/analysis/sensitivity/sobol-indices.ts";
import { oracle } from "./oracle.ts";
import { ishigami, onIshigami, sobolG } from "./test-functions.ts";

const interval = { level: 0.95, resamples: 2, seed: "oracle" };
const values = (indices: readonly Index[]) => indices.map(({ value }) => value);
const near = (figures: readonly number[], digits: number) => figures.map((figure) => expect.closeTo(figure, digits));

interface SobolAnswer {
  readonly Y: number[];
  readonly S1: number[];
  readonly ST: number[];
  readonly S2_upper: number[];
}

test("Ishigami’s indices of all orders are SALib’s to ten digits", () => {
  const { Y, S1, ST, S2_upper } = oracle<SobolAnswer>("sobol_ishigami");
  const { first, total, second } = sobolIndices(Y, 3, true, interval);
  expect(values(first)).toEqual(near(S1, 10));
  expect(values(total)).toEqual(near(ST, 10));
  expect([second![0][1], second![0][2], second![1][2]].map((index) => index!.value)).toEqual(near(S2_upper, 10));
});

test("the G function’s indices are SALib’s to ten digits", () => {
  const { Y, S1, ST } = oracle<SobolAnswer>("sobol_g");
  const { first, total, second } = sobolIndices(Y, 8, false, interval);
  expect(values(first)).toEqual(near(S1, 10));
  expect(values(total)).toEqual(near(ST, 10));
  expect(second).toBeUndefined();
});

/** SALib at commit 1c375488 on SciPy’s sequence, not scrambled; twelve digits each. */
describe("with the project’s own design the published digits come out", () => {
  const answers = (samples: number, hasSecondOrder: boolean) => {
    const points = saltelliDesign(samples, 3, hasSecondOrder).map(onIshigami);
    return sobolIndices(points.map(ishigami), 3, hasSecondOrder, interval);
  };

  test.each([
    [64, [0.292792521739, 0.608943130814, -0.0240998001], [0.57593833967, 0.46052746955, 0.192801109909]],
    [1024, [0.332955075179, 0.441313938544, 0.018578412959], [0.558179045711, 0.44328458403, 0.242149373355]]
  ])("of Ishigami with %i base samples", (samples, firsts, totals) => {
    const { first, total } = answers(samples, false);
    expect(values(first)).toEqual(near(firsts, 10));
    expect(values(total)).toEqual(near(totals, 10));
  });

  test("of Ishigami with 4,096 base samples and the second order", () => {
    const { first, total, second } = answers(4096, true);
    expect(values(first)).toEqual(near([0.31410641869, 0.44247275212, -0.00006487943], 10));
    expect(values(total)).toEqual(near([0.5574345763, 0.4424541535, 0.2432931219], 9));
    expect(second![0][2]!.value).toBeCloseTo(0.24332451100622365, 10);
  });

  test("of the G function with 1,024", () => {
    const { first, total } = sobolIndices(saltelliDesign(1024, 8, false).map(sobolG), 8, false, interval);
    expect(values(first).slice(0, 4)).toEqual(near([0.69375261605, 0.1781868675, 0.02352592757, 0.00720425247], 10));
    expect(values(total).slice(0, 4)).toEqual(near([0.76562116379, 0.23464076954, 0.03154420948, 0.01047449183], 10));
  });

  test("and 4,096 samples come within a hundredth of the analytic indices", () => {
    const { first, total } = answers(4096, false);
    expect(values(first)).toEqual(near([0.31390519114781146, 0.4424111447900409, 0], 2));
    expect(values(total)).toEqual(near([0.5575888552099592, 0.4424111447900409, 0.2436836640621477], 2));
  });
});

test("Morris’ measures of the G function are SALib’s to twelve digits", () => {
  type Answer = { X: number[][]; Y: number[]; mu: number[]; mu_star: number[]; sigma: number[] };
  const { X, Y, mu, mu_star, sigma } = oracle<Answer>("morris_g");
  const walks = <Row>(rows: readonly Row[]) =>
    Array.from({ length: 20 }, (_, walk) => rows.slice(9 * walk, 9 * walk + 9));
  const effects = elementaryEffects(walks(X), walks(Y));
  expect(effects.map((effect) => effect.mean)).toEqual(near(mu, 12));
  expect(effects.map(({ meanAbsolute }) => meanAbsolute)).toEqual(near(mu_star, 12));
  expect(effects.map(({ spread }) => spread)).toEqual(near(sigma, 12));
});

test("PAWN of Ishigami over ten slices is SALib’s to twelve digits", () => {
  type Answer = { X: number[][]; Y: number[]; median: number[]; mean: number[]; maximum: number[] };
  const answer = oracle<Answer>("pawn_ishigami");
  const indices = [0, 1, 2].map((factor) =>
    pawn(
      answer.X.map((row) => row[factor]),
      answer.Y,
      10
    )
  );
  expect(indices.map(({ median }) => median)).toEqual(near(answer.median, 12));
  expect(indices.map(({ mean }) => mean)).toEqual(near(answer.mean, 12));
  expect(indices.map(({ maximum }) => maximum)).toEqual(near(answer.maximum, 12));
});
