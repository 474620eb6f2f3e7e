import { describe, expect, test } from "vitest";
import chongqing from "../../../data/regions/chongqing.json";
import { checkRegion } from "../../../sim/world/check-region.ts";
import { describeRegion, marginalIds } from "../../../sim/world/describe-region.ts";
import { quantity, type RegionPack } from "../../../sim/world/region.ts";

const pack = chongqing as RegionPack;
const copy = () => structuredClone(chongqing) as unknown as Record<string, never>;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe("the pack of Chongqing", () => {
  test("is a valid one", () => {
    expect(checkRegion(chongqing)).toEqual([]);
  });

  test("has about 110 research organisations, 60 banks and 100 funds", () => {
    const counts = [pack.organisations, pack.banks, pack.funds].map((groups) =>
      sum(groups.map((group) => group.count))
    );
    expect(counts).toEqual([110, 60, 100]);
  });

  test("splits the 74.667 billion yuan of R&D so that industries' R&D is the firms' 61.297 billion", () => {
    const sales = quantity(pack, "technologyFirmsOpening") * quantity(pack, "meanSales");
    const firms = sum(pack.industries.map((industry) => industry.salesShare * industry.researchShare)) * sales;
    expect(firms / 1e9).toBeCloseTo(74.6671 * (625.308 / 746.671) * (25922.2 / 26443.7), 6);
  });

  test("gives every invention in force a holder", () => {
    const holders = ["inventionHolderFirms", "inventionHolderUniversities", "inventionHolderInstitutes"] as const;
    expect(sum(holders.map((id) => quantity(pack, id)))).toBeCloseTo(1, 12);
  });

  test("has the published 49.4 % of firms under five years and an exit rate inside target T21", () => {
    expect(sum(pack.ageShares.slice(0, 5))).toBeCloseTo(0.494, 9);
    const exits = sum(pack.ageShares.map((share, age) => share * pack.exitHazards[age]!));
    expect(exits).toBeGreaterThan(0.047);
    expect(exits).toBeLessThan(0.077);
  });

  test("has banks whose weighted non-performing share is inside target T30", () => {
    const share = sum(pack.banks.map((bank) => bank.loanShare * bank.nonPerforming));
    expect(share).toBeGreaterThan(0.012);
    expect(share).toBeLessThan(0.018);
  });

  test("puts fields of one technology sector no farther from each other than fields of different sectors on average", () => {
    const cosine = (one: number, other: number) =>
      sum(pack.fields[one]!.centre.map((part, axis) => part * pack.fields[other]!.centre[axis]!));
    const pairs = pack.fields.flatMap((one) => pack.fields.slice(one.id + 1).map((other) => ({ one, other })));
    const mean = (same: boolean) => {
      const chosen = pairs.filter(({ one, other }) => (one.sector === other.sector) === same);
      return sum(chosen.map(({ one, other }) => cosine(one.id, other.id))) / chosen.length;
    };
    expect(mean(true)).toBeGreaterThan(mean(false));
  });
});

/** Where every number, text and truth value of a pack lies, as a problem writes it. */
function leaves(part: unknown, where: string): string[] {
  if (typeof part !== "object" || part === null) return [where];
  if (Array.isArray(part)) return part.flatMap((entry, place) => leaves(entry, `${where}[${place}]`));
  return Object.entries(part).flatMap(([key, value]) => leaves(value, where === "" ? key : `${where}.${key}`));
}

function spoil(where: string): unknown {
  const spoilt = copy();
  const steps = where.replaceAll("]", "").split(/[.[]/);
  const last = steps.pop()!;
  const holder = steps.reduce<Record<string, unknown>>((part, step) => part[step] as Record<string, unknown>, spoilt);
  holder[last] = null;
  return spoilt;
}

describe("checking a pack", () => {
  test("names every single value that is taken away", () => {
    const places = leaves(chongqing, "");
    expect(places.length).toBeGreaterThan(1000);
    const overlooked = places.filter((where) => !checkRegion(spoil(where)).some((problem) => problem.where === where));
    expect(overlooked).toEqual([]);
  });

  test.each([null, 3, "chongqing", [], {}])("refuses %j", (value) => {
    expect(checkRegion(value).length).toBeGreaterThan(0);
  });

  test("reports all faults at once, each with place, find and wish", () => {
    const { quantities, banks, ...rest } = structuredClone(chongqing);
    const faulty = {
      ...rest,
      banks: banks.slice(1),
      quantities: { ...quantities, brokers: { ...quantities.brokers, value: -3, source: "S02" }, brokres: 1 }
    };
    expect(checkRegion(faulty)).toEqual([
      { where: "quantities.brokers.value", found: "-3", expected: "a number, 0 or more" },
      { where: "quantities.brokers.source", found: "S02", expected: '"assumption"' },
      { where: "quantities.brokres", found: "an unknown quantity", expected: "declared quantities only" },
      { where: "banks", found: "3 entries", expected: "4 entries" },
      { where: "banks.loanShare", found: "0.5", expected: "a sum of 1" }
    ]);
  });

  test("refuses shares that do not sum to 1 and positions that are not of length 1", () => {
    const faulty = structuredClone(chongqing);
    faulty.industries[0]!.firmShare += 0.01;
    faulty.fields[3]!.centre[0]! += 0.2;
    const places = checkRegion(faulty).map((problem) => problem.where);
    expect(places).toEqual(["industries.firmShare", "fields[3].centre"]);
  });
});

describe("describing a region", () => {
  test("lists every marginal once, with its badge and source", () => {
    const rows = describeRegion(pack, {});
    expect(rows.map((row) => row.id)).toEqual(marginalIds);
    expect(rows.filter((row) => !Number.isFinite(row.wanted) || row.source === "")).toEqual([]);
    expect(rows.every((row) => row.drawn === null)).toBe(true);
  });

  test("sets what was drawn beside what is wanted", () => {
    const row = describeRegion(pack, { inventionsInForce: 64_180 }).find(({ id }) => id === "inventionsInForce");
    expect(row).toMatchObject({ wanted: 64_200, drawn: 64_180, unit: "inventions", source: "S02", status: "verified" });
  });

  test("wants loans of 0.42 of sales from 46.8 % of firms, on sales of 1.638 trillion yuan", () => {
    const row = describeRegion(pack, {}).find(({ id }) => id === "openingLoans");
    expect(row?.wanted).toBeCloseTo(0.42 * 0.468 * 58_500 * 28e6, 0);
    expect(row?.status).toBe("assumption");
  });
});
