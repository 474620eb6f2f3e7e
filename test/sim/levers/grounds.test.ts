import { expect, test } from "vitest";
import { sources } from "../../../data/sources.ts";
import { grounds, type MeasureId, measureIds } from "../../../sim/levers/index.ts";
import { type OutcomeId, outcomes } from "../../../sim/outcomes/index.ts";
import { outcomeOf, runSmallCity } from "../../small-city.ts";

/** The baseline in small; three years, so that the first cohorts have come of age. */
const baseline = runSmallCity({}, { seed: "frictions-1", scale: 0.04, months: 60 });

test.each(measureIds)("the friction that %s removes shows in the baseline", (id: MeasureId) => {
  const { shownBy } = grounds[id];
  expect(outcomes[shownBy as OutcomeId], shownBy).toBeDefined();
  expect(outcomeOf(baseline, shownBy as OutcomeId) ?? 0, shownBy).toBeGreaterThan(0);
});

test("studies are named where the grade says that there are some, and only there", () => {
  for (const id of measureIds) {
    const { evidence, studies } = grounds[id];
    if (evidence === "D") expect(studies, id).toEqual([]);
    for (const study of studies) expect(sources[study], id).toBeDefined();
    if (evidence === "A" || evidence === "B") expect(studies.length, id).toBeGreaterThan(0);
  }
});
