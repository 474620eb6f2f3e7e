import { expect, test } from "vitest";
import { region, runSmallCity, tallyOf } from "./small-city.ts";
import { compareScales, sampleAt } from "./verify/scales.ts";

/** Level of an interval that hardly ever misses when some seventy are looked at together. */
const seventyAtOnce = 0.995;

test("no outcome that is called free of scale differs for certain by more than a tenth between scales", () => {
  const ratios = compareScales(sampleAt(0.04, 5, 24), sampleAt(0.12, 5, 24), seventyAtOnce);
  const apart = ratios.filter(({ low, high }) => low > 1.1 || high < 0.9);
  console.log(`${ratios.length} outcomes, 5 replicates, scales 0.04 and 0.12, 24 months`);
  expect(apart.map(({ outcome }) => outcome)).toEqual([]);
}, 240_000);

test("sales and research of firms, scaled up, are the same at every scale in the first month", () => {
  const [small, large] = [0.02, 0.08].map((scale) => runSmallCity({}, { scale, months: 1 }));
  for (const id of ["sales", "rdFirms", "firms"] as const) {
    const ratio = tallyOf(large, id, 0) / 0.08 / (tallyOf(small, id, 0) / 0.02);
    expect(ratio, id).toBeGreaterThan(0.97);
    expect(ratio, id).toBeLessThan(1.03);
  }
});

test("organisations, banks and funds are the same in number at every scale", () => {
  const [small, large] = [0.01, 0.03].map((scale) => runSmallCity({}, { scale, months: 1 }));
  expect(small.organisations).toBe(large.organisations);
  expect(small.organisations).toBe(region.organisations.reduce((sum, { count }) => sum + count, 0));
});
