import { describe, expect, test } from "vitest";
import type { OutcomeMeasure } from "../../../sim/declare/outcome.ts";
import { assignmentTypes, licenceTypes, transferTypes } from "../../../sim/outcomes/contract-types.ts";
import { outcomeGroups, outcomeIds, outcomes } from "../../../sim/outcomes/index.ts";
import { tallyIds } from "../../../sim/record/tallies.ts";
import { contractNumber } from "../../../sim/world/inventions.ts";
import { textFaults } from "../declare/text-faults.ts";

describe.each(outcomeIds)("outcome %s", (id) => {
  const outcome = outcomes[id];

  test("is filed under its own id in a known group", () => {
    expect(outcome.id).toBe(id);
    expect(outcomeGroups).toHaveProperty(outcome.group);
  });

  test("speaks both languages, each in its own way", () => {
    expect([outcome.label, outcome.unit, outcome.definition].flatMap(textFaults)).toEqual([]);
  });

  test("is computed from tallies that are kept", () => {
    expect(tallyIds).toEqual(expect.arrayContaining(talliesOf(outcome.measure)));
  });

  test("shows yuan by the size of its unit", () => {
    expect(outcome.yuan).toBe(yuanOf[outcome.unit.en.replace(/ a year$/, "")]);
  });
});

const yuanOf: Readonly<Record<string, number>> = { "CNY million": 1e6, "CNY billion": 1e9 };

/** Names of the tallies that a measure sums. */
function talliesOf(measure: OutcomeMeasure): string[] {
  const { kind: _, factor: __, ...parts } = measure;
  return Object.values(parts)
    .flat()
    .filter((part) => typeof part === "string" && part !== "organisation") as string[];
}

test("no two outcomes share a label", () => {
  const labels = outcomeIds.map((id) => outcomes[id].label);
  expect(new Set(labels.map(({ en }) => en)).size).toBe(labels.length);
  expect(new Set(labels.map(({ zh }) => zh)).size).toBe(labels.length);
});

test("contract types carry the numbers of the record", () => {
  const { assignment, exclusiveLicence, nonExclusiveLicence, payLater, spinOff, equity, incomeRight, commissioned } =
    contractNumber;
  expect(assignmentTypes).toEqual([assignment]);
  expect(licenceTypes).toEqual([exclusiveLicence, nonExclusiveLicence, payLater, spinOff]);
  expect([...transferTypes].sort()).toEqual([...assignmentTypes, ...licenceTypes, equity, incomeRight].sort());
  expect(transferTypes).not.toContain(commissioned);
});

test("the transfer rate is shown as its pair of definitions", () => {
  expect(outcomes.transferRate.headline).toBe(true);
  expect(outcomes.transferRateMade.headline).toBe(true);
});
