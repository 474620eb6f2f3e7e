import fc from "fast-check";
import { expect, test } from "vitest";
import { csvText } from "../../../sim/csv/write-csv.ts";
import { namedScenario } from "../../../sim/derive/named-scenarios.ts";
import { importFiles } from "../../../sim/import/import-files.ts";
import { ownRegionId } from "../../../sim/import/own-region.ts";
import { limitOf } from "../../../sim/import/quantity-limits.ts";
import { loadRegion } from "../../../sim/run/region-packs.ts";
import { run } from "../../../sim/run/run.ts";
import { organisationTypes, type QuantityId, quantityIds } from "../../../sim/world/region.ts";
import { smallCity, tallyOf } from "../../small-city.ts";

const base = await loadRegion("tibet");
const plan = namedScenario("plan");

/** A figure at either end of its limits or between them. */
const figure = fc.tuple(fc.constantFrom(...quantityIds), fc.constantFrom(0, 0.001, 0.1, 1)).map(([id, place]) => {
  const { low, high, isWhole } = limitOf(id);
  const value = low + place * (high - low);
  return [id, isWhole ? Math.round(value) : value] as const;
});
const totals = fc.uniqueArray(figure, {
  minLength: 1,
  maxLength: 6,
  selector: ([id]: readonly [QuantityId, number]) => id
});

const amount = fc.constantFrom("", 0, 1, 1000, 5e6, 1e9, 1e13);
const share = fc.constantFrom("", 0, 0.5, 1);
const firm = fc.tuple(
  fc.constantFrom("", 1, 1000, 5e6, 1e9, 1e13),
  amount,
  amount,
  amount,
  fc.constantFrom("", "yes", "否")
);
const firms = fc.array(firm, { minLength: 1, maxLength: 12 }).map((rows) =>
  csvText(
    ["firm", "sales", "research", "loan", "cash", "state_owned"],
    rows.map((row, place) => [`F${place}`, ...row])
  )
);
const organisation = fc.tuple(fc.constantFrom(...organisationTypes), fc.constantFrom("", 1, 1e6, 1e12), share);
const organisations = fc.array(organisation, { minLength: 1, maxLength: 5 }).map((rows) =>
  csvText(
    ["organisation", "type", "research", "inventor_share"],
    rows.map((row, place) => [`O${place}`, ...row])
  )
);
const inventions = fc
  .array(
    fc.tuple(
      fc.constantFrom("granted", "pending"),
      fc.constantFrom("", 1, 35),
      fc.constantFrom("", "1900", "2019-05", "2023-12")
    ),
    { minLength: 1, maxLength: 8 }
  )
  .map((rows) =>
    csvText(
      ["invention", "holder", "state", "field", "filed"],
      rows.map((row, place) => [`I${place}`, "F0", ...row])
    )
  );

const files = fc
  .record(
    { firms, organisations, inventions, totals: totals.map((rows) => csvText(["quantity", "value"], rows)) },
    { requiredKeys: [] }
  )
  .map((given) => Object.entries(given).map(([name, content]) => ({ name: `${name}.csv`, content })));

test("what import accepts runs under the plan and reads back as it was, else it is refused with its place", () => {
  fc.assert(
    fc.property(files, (given) => {
      const result = importFiles(given, base);
      if (!result.ok) {
        expect(result.problems.length).toBeGreaterThan(0);
        return;
      }
      const { region } = result;
      const again = JSON.parse(JSON.stringify(region));
      expect(ownRegionId(again)).toBe(region.id);
      const spec = { ...smallCity({}, { months: 2, scale: 0.02 }), scenario: plan, region: region.id };
      expect(run(spec, again).ledgerResidual).toBe(0);
    }),
    { numRuns: 20 }
  );
});

test("a region without laboratories runs under the plan, and shares no equipment", () => {
  const given = {
    name: "organisations.csv",
    content: "organisation,type,research\nU,university,5000000\nI,institute,3000000\n"
  };
  const result = importFiles([given], base);
  if (!result.ok) throw new Error("refused");
  const spec = { ...smallCity({}, { months: 24, scale: 0.3 }), scenario: plan, region: result.region.id };
  const record = run(spec, result.region);
  expect(record.ledgerResidual).toBe(0);
  const shared = ["serviceSlots", "servicesUsed", "servicesRefused"] as const;
  const months = Array.from({ length: 48 }, (_, month) => month);
  for (const id of shared)
    expect(
      months.map((month) => tallyOf(record, id, month)).every((each) => each === 0),
      id
    ).toBe(true);
});
