import fc from "fast-check";
import { expect, test } from "vitest";
import { leverIds, levers } from "../sim/levers/index.ts";
import { outcomeIds, outcomes } from "../sim/outcomes/index.ts";
import { outcomeSeries } from "../sim/record/outcome-series.ts";
import type { RunRecord } from "../sim/record/record.ts";
import { simulate } from "../sim/run/simulate.ts";
import type { RunSpec } from "../sim/scenario/run-spec.ts";
import { uncertainties, uncertaintyIds } from "../sim/uncertainties/index.ts";
import { region, smallCity } from "./small-city.ts";

/** Per cent of something that is not the whole: a yearly rate, or a ratio to what is named in unit or definition. */
const ratios = new Set([
  "bankCapitalRatio",
  "bondCoupon",
  "lapseRate",
  "leverage",
  "loanRate",
  "noteLossRate",
  "rewardShare",
  "takeoverDebtService",
  "takeoverPremium",
  "turnoverPerResearch"
]);

/** Outcomes that are a part of a whole, in per cent. */
const parts = outcomeIds.filter((id) => outcomes[id].unit.en.startsWith("%") && !ratios.has(id));

/** All levers at one or the other end of their range. */
const corners = fc.record(
  Object.fromEntries(
    leverIds.map((id) => [id, fc.constantFrom(...levers[id].bounds).map((value) => [{ from: 0, value }])])
  )
);

/** A run, and the least that the households of a bank had at the end of a month, fen. */
function observed(spec: RunSpec): { readonly record: RunRecord; readonly poorest: number } {
  let poorest = 0;
  const months = simulate(spec, region, undefined, ({ ledger, account, capacity }) => {
    poorest = Math.min(poorest, ...ledger.cash.subarray(account.household, account.household + capacity.banks));
  });
  let step = months.next();
  while (!step.done) step = months.next();
  return { record: step.value, poorest };
}

/** Assumptions at an end of their range, or as they are. */
const assumed = fc.record(
  Object.fromEntries(
    uncertaintyIds.map((id) => [id, fc.constantFrom(...uncertainties[id].range, uncertainties[id].value)])
  )
);

test("a part of a whole stays within it in every month, and households within what they have, whatever the rules and assumptions", () => {
  fc.assert(
    fc.property(corners, assumed, (settings, assumptions) => {
      const spec = smallCity({}, { scale: 0.01, months: 36 });
      const { record, poorest } = observed({ ...spec, scenario: { ...spec.scenario, levers: settings, assumptions } });
      const outside = parts.filter((id) =>
        outcomeSeries(record, outcomes[id]).some((value) => value > 100 + 1e-9 || value < -1e-9)
      );
      expect(outside).toEqual([]);
      expect(poorest).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 12, seed: 20261201 }
  );
});
