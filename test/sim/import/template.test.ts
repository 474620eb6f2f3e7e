import { expect, test } from "vitest";
import { importFiles } from "../../../sim/import/import-files.ts";
import { drawnPopulation } from "../../../sim/run/drawn-population.ts";
import { loadRegion } from "../../../sim/run/region-packs.ts";
import { run } from "../../../sim/run/run.ts";
import { regionTemplate } from "../../../sim/run/template.ts";
import { smallCity } from "../../small-city.ts";

test("the forms filled with a synthetic population make the same region again, and it runs with closed books", async () => {
  const base = await loadRegion("qinghai");
  const result = importFiles(await regionTemplate("qinghai"), base);
  if (!result.ok) throw new Error(JSON.stringify(result.problems.slice(0, 3)));
  const { region, gaps } = result;
  expect(gaps).toEqual([]);
  const whole = smallCity({}, { seed: "template-1", scale: 1, months: 12 });
  const [synthetic, own] = [base, region].map((pack) => drawnPopulation({ ...whole, region: pack.id }, pack));
  for (const id of ["technologyFirms", "inventionsInForce", "universities", "brokers"] as const) {
    expect(own[id], id).toBe(synthetic[id]);
  }
  for (const id of ["technologySales", "firmResearch", "organisationResearch", "underFiveYears"] as const) {
    expect(own[id]! / synthetic[id]!, id).toBeCloseTo(1, 2);
  }
  const record = run({ ...smallCity({}, { scale: 0.3, months: 12 }), region: region.id }, region);
  expect(record.ledgerResidual).toBe(0);
});

test("firms below scale 1 stand for their neighbours: sales and R&D of all of them are kept", async () => {
  const firms = Array.from({ length: 100 }, (_, row) => `F${row},${(row + 1) * 1e6},software,${(row + 1) * 5e4}`);
  const text = ["firm,sales,industry,research", ...firms].join("\n");
  const result = importFiles([{ name: "firms.csv", content: text }], await loadRegion("qinghai"));
  if (!result.ok) throw new Error("refused");
  const spec = { ...smallCity({}, { scale: 0.1, months: 1 }), region: result.region.id };
  const drawn = drawnPopulation(spec, result.region);
  expect(drawn.technologyFirms).toBeCloseTo(100, 9);
  // 1 + 2 + … + 100 million yuan, a twentieth of it R&D
  expect(drawn.technologySales! / 5050e6).toBeCloseTo(1, 9);
  expect(drawn.firmResearch! / 252.5e6).toBeCloseTo(1, 5);
});
