import { expect, test } from "vitest";
import type { Comparison } from "../../web/views/model/comparisons.ts";
import { inTenThousands } from "../../web/views/model/in-ten-thousands.ts";

const row: Comparison = {
  kind: "fit",
  key: "T02",
  name: { en: "mean contract", zh: "合同均值" },
  published: { kind: "figure", value: "6.4", unit: { en: "CNY million", zh: "百万元" } },
  parts: [{ range: { low: 5, high: null }, band: { low: 5.5, middle: 6, high: 7 }, pass: true }],
  pass: true
};

test("6.4 million yuan are 640万元, with their range and band", () => {
  const { published, parts } = inTenThousands(row);
  expect(published).toEqual({ kind: "figure", value: "640", unit: { en: "CNY million", zh: "万元" } });
  expect(parts).toEqual([{ range: { low: 500, high: null }, band: { low: 550, middle: 600, high: 700 }, pass: true }]);
});

test("a part whose name has the unit is counted by 万 too, and what is no money stays", () => {
  const text = { kind: "text", text: { en: "prices", zh: "价格" } } as const;
  const part = { ...row.parts[0], name: { en: "mean, m CNY", zh: "均值，百万元" } };
  const { parts } = inTenThousands({ ...row, published: text, parts: [part, row.parts[0]] });
  expect(parts[0]).toMatchObject({ name: { zh: "均值，万元" }, range: { low: 500 } });
  expect(parts[1]).toBe(row.parts[0]);
});
