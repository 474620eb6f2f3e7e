import { expect, test } from "vitest";
import { unitsInChinese } from "../../../sim/declare/assumption-units.ts";
import { uncertainties } from "../../../sim/uncertainties/index.ts";

test("every unit of an assumption is written in Chinese, and every unit that is written is used", () => {
  const used = new Set(Object.values(uncertainties).map(({ unit }) => unit.en));
  expect(Object.keys(unitsInChinese).filter((unit) => !used.has(unit))).toEqual([]);
  for (const unit of Object.values(unitsInChinese)) expect(unit).toMatch(/\p{Script=Han}/u);
});
