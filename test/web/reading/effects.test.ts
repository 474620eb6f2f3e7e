import { expect, it } from "vitest";
import { scenarioEffects } from "../../../web/state/reading/effects.ts";
import { madeTable } from "./made-results.ts";

it("compares scenarios under the same luck", () => {
  // gains of 1, 2 and 3
  const table = madeTable(
    { scenarios: ["baseline", "plan"], replicates: 3 },
    (_, scenario, replicate) => 10 + scenario * (replicate + 1)
  );
  const [{ scenario, outcome, difference, overPoints }] = scenarioEffects(table, table.outcomes);
  expect([scenario, outcome, overPoints]).toEqual(["plan", "turnover", null]);
  expect(difference).toMatchObject({ pairs: 3, mean: 2, verdict: "not larger than luck" });
  // t at 95 % with two degrees of freedom is 4.3027; the standard error 1 over the root of 3
  expect(difference.high! - 2).toBeCloseTo(4.3027 / Math.sqrt(3), 3);
});

it("gives both verdicts where worlds vary", () => {
  // +4 where firms search little, −1 where much; both one more under the second draw
  const table = madeTable(
    { scenarios: ["baseline", "plan"], design: { kind: "worlds", worlds: 2 }, replicates: 2 },
    ([rate], scenario, replicate) => (scenario === 0 ? 0 : (rate < 0.15 ? 4 : -1) + replicate)
  );
  const [{ difference, overPoints }] = scenarioEffects(table, table.outcomes);
  // seed by seed 1.5 and 2.5; world by world 4.5 and −0.5
  expect(difference).toMatchObject({ pairs: 2, mean: 2 });
  expect(overPoints).toMatchObject({ worlds: 2, holdsIn: 0.5 });
});
