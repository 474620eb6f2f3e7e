import { describe, expect, it } from "vitest";
import { fileName, originLine, withOrigin } from "../../web/charts/origin.ts";

const origin = {
  region: "chongqing",
  scenario: "plan",
  baseline: "baseline",
  scale: 0.05,
  replicates: 6,
  seed: "spring-26",
  engine: "0.2.0"
};

describe("what leaves the page", () => {
  it("says in every row what it was made under", () => {
    const table = {
      columns: ["month", "median"],
      rows: [
        ["2026-01", 3],
        ["2026-02", null]
      ]
    };
    const told = withOrigin(table, origin);
    expect(told.columns).toEqual([
      ...["month", "median", "region", "scenario", "baseline", "scale", "replicates", "seed", "engine"]
    ]);
    expect(told.rows).toEqual([
      ["2026-01", 3, "chongqing", "plan", "baseline", 0.05, 6, "spring-26", "0.2.0"],
      ["2026-02", null, "chongqing", "plan", "baseline", 0.05, 6, "spring-26", "0.2.0"]
    ]);
  });
  it("keeps a column that a row has of its own", () => {
    const told = withOrigin({ columns: ["scenario"], rows: [["baseline"]] }, origin);
    expect(told.columns.filter((column) => column === "scenario")).toHaveLength(1);
    expect(told.rows[0][0]).toBe("baseline");
  });
  it("has one name for each region, scenario and figure", () => {
    expect(fileName(origin, "transferRate")).toBe("techmarket-chongqing-plan-transferRate");
    expect(fileName({ ...origin, region: "sichuan" }, "transferRate")).toBe("techmarket-sichuan-plan-transferRate");
    expect(fileName({ region: "own:我的 数据", scenario: "A" }, "flows-2030")).toBe(
      "techmarket-own-我的-数据-A-flows-2030"
    );
  });
  it("is said on a picture in one line", () => {
    expect(originLine(origin)).toBe(
      "region chongqing · scenario plan · baseline baseline · scale 0.05 · replicates 6 · seed spring-26 · engine 0.2.0"
    );
  });
});
