import { expect, test } from "vitest";
import { LeftOutSum } from "../../../sim/record/left-out-sum.ts";

test("runs whose tables were full are counted, and what they left out is added up a kind", () => {
  const sum = new LeftOutSum();
  const runs = [
    { inventionTable: 700, bankRecapitalised: 2 },
    {},
    { bankRecapitalised: 9 },
    { inventionTable: 1300, firmTable: 1 }
  ];
  for (const noticed of runs) sum.add(noticed);
  expect(sum.runs).toBe(2);
  expect(sum.noticed).toEqual({ inventionTable: 2000, firmTable: 1 });
});
