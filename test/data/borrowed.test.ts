import { readdirSync, readFileSync } from "node:fs";
import { csvParse } from "d3";
import { describe, expect, test } from "vitest";
import { regions } from "../../sim/run/regions.ts";
import { quantityIds, type RegionPack } from "../../sim/world/region.ts";

const data = new URL("../../data/", import.meta.url);
const packOf = (id: string): RegionPack => JSON.parse(readFileSync(new URL(`regions/${id}.json`, data), "utf8"));
const rowsOf = (file: string) => csvParse(readFileSync(new URL(`raw/${file}`, data), "utf8"));

test("there is a pack for each of the 31 provinces of the panel, and no other", () => {
  const provinces = new Set(rowsOf("province-panel.csv").map(({ region }) => region));
  provinces.delete("China");
  expect(new Set(rowsOf("provinces.csv").map(({ panel }) => panel))).toEqual(provinces);
  expect(readdirSync(new URL("regions", data)).sort()).toEqual(regions.map(({ id }) => `${id}.json`).sort());
});

test("the counts of universities by province add up to the 2,820 of their source", () => {
  expect(rowsOf("universities.csv").reduce((sum, { count }) => sum + Number(count), 0)).toBe(2820);
});

describe("Hainan", () => {
  const hainan = packOf("hainan");
  const { quantities } = hainan;

  test("has its own R&D, inventions and contracts from the panel", () => {
    expect(quantities.researchTotal).toMatchObject({ value: 89.7986e8, status: "verified", source: "S02" });
    expect(quantities.inventionsInForce.value).toBe(8237);
    expect(quantities.turnoverContracts.value).toBe(3259);
  });

  test("borrows its technology firms from Chongqing in the ratio of what firms spend on R&D", () => {
    // 58,500 × 24.9403 / 625.308; the national factor from funded to performed is the same on both sides
    expect(quantities.technologyFirmsOpening.value).toBe(Math.round((58_500 * 24.9403) / 625.308));
    expect(quantities.technologyFirmsOpening.status).toBe("borrowed");
    expect(quantities.technologyFirmsOpening.note.en).toMatch(/^Borrowed from Chongqing, times 0\.0399, /);
    expect(quantities.technologyFirmsOpening.note.zh).toMatch(/^借用重庆数据，按企业研发经费之比乘以0\.0399。/);
  });

  test("has the listed 22 universities, and other organisations in Chongqing’s number for each of its 71", () => {
    // 18, 10 and 8 times 22/71
    expect(hainan.organisations.map(({ count }) => count)).toEqual([22, 6, 3, 2]);
    expect(hainan.organisations[3].name.zh).toBe("实验室与新型研发机构");
  });

  test("takes figures of the nation as they are, and calls none of them borrowed", () => {
    for (const id of ["loanAccessShare", "profitTaxRate", "loanPrime", "inventionHolderFirms"] as const) {
      const { note: _, ...figure } = packOf("chongqing").quantities[id];
      expect(quantities[id]).toMatchObject(figure);
    }
  });
});

test("what is borrowed is marked everywhere but in Chongqing, which borrows nothing", () => {
  const borrowed = rowsOf("borrowed.csv").map(({ part }) => part);
  for (const { id } of regions) {
    const { quantities, assumptions = {} } = packOf(id);
    const marked = quantityIds.filter((quantity) => quantities[quantity].status === "borrowed");
    const wanted = id === "chongqing" ? [] : quantityIds.filter((quantity) => borrowed.includes(quantity));
    expect(marked, id).toEqual(wanted);
    expect(Object.keys(assumptions), id).toEqual(id === "chongqing" ? [] : ["seedCandidates", "ventureCandidates"]);
  }
});
