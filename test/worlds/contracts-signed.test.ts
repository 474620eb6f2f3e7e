import { expect, test } from "vitest";
import { horizonSum, runSmallCity } from "../small-city.ts";

/** A tenth of the city for six years, in which every type is signed, where income rights are allowed to half of the inventions. */
const record = runSmallCity(
  { levers: { incomeRightsAllowed: 0.5, payLaterFreeMonths: 12 } },
  { scale: 0.1, months: 72, seed: "contracts-1" }
);

test.each([
  "assignments",
  "exclusiveLicences",
  "nonExclusiveLicences",
  "payLaterContracts",
  "equityContracts",
  "spinOffLicences",
  "posedProblemContracts",
  "incomeRights"
] as const)("agents choose %s of their own accord", (id) => {
  expect(horizonSum(record, id)).toBeGreaterThan(0);
});

test("fees due after the free time are paid, returned or left unpaid, and nothing else", () => {
  const ended = (["payLaterPaid", "payLaterUnpaid", "payLaterReturned"] as const).map((id) => horizonSum(record, id));
  expect(ended.reduce((sum, count) => sum + count, 0)).toBe(horizonSum(record, "payLaterDue"));
});
