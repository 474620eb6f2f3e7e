import { expect, test } from "vitest";
import chongqing from "../../../data/regions/chongqing.json";
import { importFiles } from "../../../sim/import/import-files.ts";
import { ownRegionId } from "../../../sim/import/own-region.ts";
import { problemSentence } from "../../../sim/import/problem.ts";
import { checkRegion } from "../../../sim/world/check-region.ts";
import type { RegionPack } from "../../../sim/world/region.ts";

const base = chongqing as RegionPack;

function imported(files: Readonly<Record<string, string>>) {
  return importFiles(
    Object.entries(files).map(([name, content]) => ({ name, content })),
    base
  );
}

/** Line, column, what was found and what is nearest, of every problem. */
function problemsOf(files: Readonly<Record<string, string>>) {
  const result = imported(files);
  return result.ok ? [] : result.problems.map(({ line, column, found, nearest }) => [line, column, found, nearest]);
}

function read(files: Readonly<Record<string, string>>) {
  const result = imported(files);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

test("everything that is wrong with a file is said at once, with place and nearest allowed value", () => {
  const firms = [
    "firm,sales,industry,field,fonded,state_owned",
    'A,"1,200,000",vehicels,32,2019,yes',
    "B,-5,food,36,2019,maybe",
    "A,3000000,software,6,,",
    ",2000000,software,6,,"
  ].join("\n");
  expect(problemsOf({ "firms.csv": firms })).toEqual([
    [1, "fonded", "fonded", "founded"],
    [2, "sales", "1,200,000", "1200000"],
    [2, "industry", "vehicels", "vehicles"],
    [3, "field", "36", "35"],
    [3, "state_owned", "maybe", "yes"],
    [4, "firm", "A", undefined],
    [5, "firm", "", undefined]
  ]);
});

test("lines of another width, an open quote and a missing column are said", () => {
  expect(problemsOf({ "organisations.csv": 'organisation,research\nO1,5,6\n"O2,7' })).toEqual([
    [1, "type", "", undefined],
    [2, "", "3", undefined],
    [3, "", '"', undefined]
  ]);
});

test("a file without lines and a file of another name are refused", () => {
  expect(problemsOf({ "firms.csv": "firm,sales\n" })).toEqual([[1, "", "", undefined]]);
  expect(problemsOf({ "firm.csv": "firm,sales\nA,1" })).toEqual([[1, "", "firm.csv", "firms.csv"]]);
  expect(imported({}).ok).toBe(false);
});

test("inventions must have a holder in the other files, and a grant only when it is granted, not before filing", () => {
  const inventions = [
    "invention,holder,state,filed,granted",
    "1,Acme,granted,2019,2021-05",
    "2,Acmee,granted,,",
    "3,Acme,pending,,2021-05",
    "4,Acme,granted,2022,2021-05"
  ].join("\n");
  expect(problemsOf({ "firms.csv": "firm,sales\nAcme,1000000", "inventions.csv": inventions })).toEqual([
    [3, "holder", "Acmee", "Acme"],
    [4, "granted", "2021-05", undefined],
    [5, "granted", "2021-05", undefined]
  ]);
});

test("30,000 holders that nobody knows are one line, with the nearest name of the first", () => {
  const firms = ["firm,sales", ...Array.from({ length: 30_000 }, (_, row) => `Firm ${row},1000000`)].join("\n");
  const rows = Array.from({ length: 30_000 }, (_, row) => `${row},Firm ${row} Ltd,granted`);
  const result = imported({ "firms.csv": firms, "inventions.csv": ["invention,holder,state", ...rows].join("\n") });
  expect(result.ok ? [] : result.problems).toEqual([
    {
      file: "inventions.csv",
      line: 2,
      column: "holder",
      found: "Firm 0 Ltd",
      expected: expect.anything(),
      nearest: "Firm 0",
      others: { count: 29_999, lines: [3, 4, 5, 6] }
    }
  ]);
});

test("own data come in other encodings and with other separators, which is told, and with logical words", () => {
  const semicolons = "firm;sales;state_owned\nA;1200000,5;TRUE\nB;3000000;FALSE\n";
  const { region, choices } = read({ "firms.csv": semicolons });
  expect(region.population?.firms?.sales).toEqual([1_200_000.5, 3_000_000]);
  expect(region.population?.firms?.stateOwned).toEqual([1, 0]);
  expect(choices.map(({ en }) => en)).toEqual(["firms.csv: semicolons between columns; decimal commas."]);
});

test("figures that are sound one by one and not together are refused with their place", () => {
  const found = (rows: string) => problemsOf({ "totals.csv": `quantity,value\n${rows}` })[0]?.slice(0, 3);
  expect(found("sizeMaximum,1000000")).toEqual([2, "value", "3397229.17162, 1000000"]);
  expect(found("brokers,5\nwageShare,0.5")).toEqual([3, "value", "0.5, 0.774"]);
  expect(found("inventionHolderFirms,0.9")).toEqual([2, "value", "0.9, 0.18688, 0.06912"]);
  expect(problemsOf({ "firms.csv": "firm,sales,loan\nA,1,1000000" })).toEqual([[2, "loan", "1000000", undefined]]);
  expect(problemsOf({ "firms.csv": "firm,sales\nA,1e13\nB,1e13\nC,1e13" })[0]?.slice(0, 3)).toEqual([
    2,
    "sales",
    "30000000000000"
  ]);
});

test("two files of one form are refused", () => {
  expect(problemsOf({ "firms.csv": "firm,sales\nA,5", "FIRMS.csv": "firm,sales\nB,5" })).toEqual([
    [1, "", "FIRMS.csv", undefined]
  ]);
});

test("a total that a table decides is refused, and one outside its bounds has the nearest value", () => {
  const totals = "quantity,value\nmeanSales,5\nloanAccessShare,46.8\nbrokrs,3\notherFirms,-1";
  expect(problemsOf({ "firms.csv": "firm,sales\nA,1000000", "totals.csv": totals })).toEqual([
    [2, "quantity", "meanSales", undefined],
    [3, "value", "46.8", "0.468"],
    [4, "quantity", "brokrs", "brokers"],
    [5, "value", "-1", "1"]
  ]);
});

test("a problem reads as a sentence in both languages", () => {
  const expected = { en: "a number above 0", zh: "大于0的数字" };
  const problem = { file: "firms.csv", line: 3, column: "sales", found: "-5", expected, nearest: "1" };
  expect(problemSentence(problem)).toEqual({
    en: "firms.csv, line 3, column sales: found “-5”; expected a number above 0. Nearest: 1.",
    zh: "firms.csv第3行sales列：为“-5”，应为大于0的数字。最接近的是1。"
  });
});

test("firms of one’s own decide the figures of the region, and the rest comes in the ratio of their R&D", () => {
  const { region, gaps } = read({ "firms.csv": "firm,sales,research\nA,3000000,600000\nB,1000000,400000" });
  const value = (id: keyof RegionPack["quantities"]) => region.quantities[id].value;
  expect(checkRegion(region)).toEqual([]);
  expect([value("technologyFirmsOpening"), value("meanSales")]).toEqual([2, 2_000_000]);
  expect(value("researchTotal") * value("researchFirmShare")).toBeCloseTo(1_000_000, 3);
  // Chongqing’s firms do 74.6671 × 0.820945518517 billion yuan of R&D and hold with the others 64,200 inventions
  expect(value("inventionsInForce")).toBeCloseTo((64_200 * 1e6) / (74.6671e9 * 0.820945518517), 9);
  expect(region.quantities.inventionsInForce.status).toBe("borrowed");
  expect(region.population?.firms?.sales).toEqual([1_000_000, 3_000_000]);
  expect(gaps.filter(({ form }) => form === "firms").map(({ column, missing, of }) => [column, missing, of])).toEqual(
    ["industry", "field", "founded", "state_owned", "loan", "cash"].map((column) => [column, 2, 2])
  );
  expect(gaps.filter(({ column }) => column === "").map(({ form }) => form)).toEqual([
    "inventions",
    "organisations",
    "totals"
  ]);
});

test("sales that are missing follow from R&D by the industry’s intensity", () => {
  const intensity = base.industries.find(({ id }) => id === "robots")!.researchShare;
  const { region, gaps } = read({ "firms.csv": "firm,sales,industry,research\nA,,robots,500000" });
  expect(region.population?.firms?.sales?.[0]).toBeCloseTo(500_000 / intensity, 3);
  expect(gaps[0]).toMatchObject({ column: "sales", missing: 1, of: 1 });
});

test("organisations without a figure get the mean of their type in the file, and shares follow the R&D", () => {
  const { region } = read({
    "organisations.csv": "organisation,type,research\nU,university,30\nV,university,\nI,institute,60"
  });
  expect(region.population?.organisations?.research).toEqual([30, 30, 60]);
  expect(region.organisations.map(({ count }) => count)).toEqual([2, 1, 0, 0]);
  expect(region.organisations.map(({ researchShare }) => researchShare)).toEqual([0.5, 0.5, 0, 0]);
});

test("holders become rows, pending applications come last and the oldest of them first", () => {
  const { region } = read({
    "firms.csv": "firm,sales\nbig,9\nsmall,1",
    "organisations.csv": "organisation,type\nU,university",
    "inventions.csv":
      "invention,holder,state,filed,used\n1,big,pending,2023-05,\n2,U,granted,2018,yes\n3,small,pending,2022-01,no"
  });
  expect(region.population?.inventions).toMatchObject({
    holder: [-1, 0, 1],
    isGranted: [1, 0, 0],
    used: [1, 0, null]
  });
  expect(region.quantities.inventionsInForce.value).toBe(1);
  expect(region.quantities.inventionHolderFirms.value).toBe(0);
});

test("a total that repeats the base region’s figure keeps its source; another is the person’s own", () => {
  const { region } = read({ "totals.csv": "quantity,value\nturnoverContracts,11234\nbrokers,12" });
  expect(region.quantities.turnoverContracts).toMatchObject({ value: 11_234, status: "verified", source: "S02" });
  expect(region.quantities.brokers).toMatchObject({ value: 12, status: "own" });
});

test("the id of a region of one’s own names its content", () => {
  const [one, same, other] = ["5", "5", "6"].map((sales) => read({ "firms.csv": `firm,sales\nA,${sales}` }).region);
  expect(one.id).toBe(same.id);
  expect(one.id).not.toBe(other.id);
  expect(ownRegionId(one)).toBe(one.id);
});
