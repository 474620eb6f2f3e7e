import { readFileSync } from "node:fs";
import { csvParse } from "d3";
import { describe, expect, test } from "vitest";

const rowsOf = (file: string) => csvParse(readFileSync(new URL(`../../data/${file}`, import.meta.url), "utf8"));
const targets = rowsOf("targets.csv");
const indicators = rowsOf("raw/indicators.csv");
const panel = rowsOf("raw/province-panel.csv");

const target = (id: string) => Number(targets.find((row) => row.target_id === id)?.value);
const city = (indicator: string, year = "2023") =>
  Number(
    indicators.find((row) => row.region === "Chongqing" && row.indicator === indicator && row.year === year)?.value
  );
const inYear = (indicator: string, year: string) =>
  panel.filter((row) => row.indicator === indicator && row.year === year);

describe("the targets for Chongqing follow from the yearbook figures that are carried", () => {
  test("T01 is the value of contracts sold over R&D", () => {
    expect(city("tech_contract_value_sold") / city("rd_spend_total")).toBeCloseTo(target("T01"), 3);
  });

  test("T02 is the mean contract sold, in million yuan", () => {
    expect((city("tech_contract_value_sold") * 100) / city("tech_contract_count_sold")).toBeCloseTo(target("T02"), 1);
  });

  test("T15 is invention patents granted over R&D in hundred millions", () => {
    expect(city("invention_patents_granted") / city("rd_spend_total")).toBeCloseTo(target("T15"), 1);
  });

  test("T37 is the slope of contract value on R&D across 31 provinces, both in logarithms", () => {
    const research = new Map(inYear("rd_spend_total", "2023").map((row) => [row.region, Math.log(Number(row.value))]));
    const sold = inYear("tech_contract_value_sold", "2023").filter((row) => row.region !== "China");
    const points = sold.map((row) => ({ x: research.get(row.region)!, y: Math.log(Number(row.value)) }));
    expect(points).toHaveLength(31);
    expect(slope(points)).toBeCloseTo(target("T37"), 1);
  });
});

function slope(points: readonly { x: number; y: number }[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const meanX = mean(points.map(({ x }) => x));
  const meanY = mean(points.map(({ y }) => y));
  return (
    mean(points.map(({ x, y }) => (x - meanX) * (y - meanY))) / mean(points.map(({ x }) => (x - meanX) * (x - meanX)))
  );
}

test.each(Array.from({ length: 14 }, (_, year) => String(2010 + year)))(
  "the R&D of the provinces adds up to the nation's in %s",
  (year) => {
    const rows = inYear("rd_spend_total", year);
    const nation = Number(rows.find((row) => row.region === "China")?.value);
    const provinces = rows.filter((row) => row.region !== "China");
    expect(provinces).toHaveLength(31);
    expect(provinces.reduce((sum, row) => sum + Number(row.value), 0) / nation).toBeCloseTo(1, 3);
  }
);

test("the published hazards of the first three years give the published three-year survival", () => {
  const hazard = (year: number) =>
    Number(indicators.find((row) => row.indicator === `annual_exit_hazard_year_${year}`)?.value) / 100;
  const survival = (1 - hazard(1)) * (1 - hazard(2)) * (1 - hazard(3));
  expect(survival * 100).toBeCloseTo(target("T20"), 1);
});
