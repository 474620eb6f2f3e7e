import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Locale, outcomes, type PairedDifference, pairedDifference } from "../../sim/index.ts";
import { comparedOf } from "../../web/messages/compared.ts";
import { changeText, findingText } from "../../web/messages/finding-text.ts";

const languages: readonly Locale[] = ["en", "zh"];

/** A number as both languages write it, in thousand-millionths, exactly. */
function written(text: string): bigint {
  const [whole, fraction = ""] = text
    .replace(/[,\s\u00a0+]/g, "")
    .replace("−", "-")
    .split(".");
  const size = BigInt(whole.replace("-", "") + fraction.padEnd(9, "0"));
  return whole.startsWith("-") ? -size : size;
}

/** Pairs of levels around a size, as records of some replicates give them. */
const pairs = fc
  .record({
    size: fc.double({ min: -7, max: 9, noNaN: true }).map((power) => 10 ** power),
    effect: fc.double({ min: -0.2, max: 0.2, noNaN: true }),
    noise: fc.array(
      fc.tuple(fc.double({ min: 0.9, max: 1.1, noNaN: true }), fc.double({ min: -0.01, max: 0.01, noNaN: true })),
      {
        minLength: 2,
        maxLength: 12
      }
    )
  })
  .map(({ size, effect, noise }) => ({
    a: noise.map(([level]) => size * level),
    b: noise.map(([level, luck]) => size * level * (1 + effect + luck))
  }));

const differences = pairs.map(({ a, b }) => pairedDifference(a, b));

const names = { scenario: "S", reference: "R", from: "2026", to: "2032", replicates: 4, isBaseline: false };

describe.each(languages)("what is written of a difference in %s", (locale) => {
  test.each(Object.values(outcomes).map((outcome) => [outcome.id, outcome] as const))(
    "%s: the levels shown subtract to the difference shown",
    (_, outcome) => {
      fc.assert(
        fc.property(differences, (difference) => {
          const { quantity, before, after } = comparedOf(outcome, difference, locale);
          const shown = quantity.difference(difference.mean!);
          expect(written(after!) - written(before!)).toBe(written(shown));
        }),
        { numRuns: 20 }
      );
    }
  );

  test("the finding says the figures that stand under it, and never against their verdict", () => {
    fc.assert(
      fc.property(differences, (difference) => {
        const { quantity, after } = comparedOf(outcomes.transferRate, difference, locale);
        const text = findingText(outcomes.transferRate, difference, names, locale);
        expect(text).toContain(`${after}%`);
        const size = quantity.difference(Math.abs(difference.mean!)).replace(/^\+/, "");
        const isLarger = difference.verdict === "larger than luck";
        expect(text.includes(isLarger ? size : locale === "en" ? "not larger than luck" : "未超出随机波动")).toBe(true);
        if (isLarger) expect(text).toMatch(difference.mean! > 0 ? /more than|高/ : /fewer than|低/);
      })
    );
  });

  test("the title of a figure says no direction against the verdict of its outcome, and the size under it", () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(outcomes)), differences, (outcome, difference) => {
        const text = changeText(outcome, difference, "S", locale);
        const says = (key: "up" | "down") =>
          locale === "en"
            ? text.includes(key === "up" ? "higher" : "lower")
            : new RegExp(key === "up" ? "S高" : "S低").test(text);
        const isLarger = difference.verdict === "larger than luck";
        expect([says("up"), says("down")]).toEqual([
          isLarger && difference.mean! > 0,
          isLarger && difference.mean! < 0
        ]);
      })
    );
  });
});

test("a difference smaller than the digits of its outcome is given digits enough to be seen", () => {
  const difference = { a: 55.24, b: 55.27, mean: 0.03, low: 0.01, high: 0.05 } as PairedDifference;
  const { quantity, before, after } = comparedOf(outcomes.transferRate, difference, "en");
  expect([before, after, quantity.difference(0.03)]).toEqual(["55.24", "55.27", "+0.03"]);
});

test("money stays in the unit of its levels", () => {
  const difference = { a: 285, b: 894, mean: 609, low: 500, high: 700 } as PairedDifference;
  const english = comparedOf(outcomes.publicCost, difference, "en");
  expect([english.before, english.after, english.quantity.differenceWithUnit(609)]).toEqual([
    "285",
    "894",
    "+CNY\u00a0609\u00a0million"
  ]);
  const chinese = comparedOf(outcomes.publicCost, difference, "zh");
  expect([chinese.before, chinese.after, chinese.quantity.differenceWithUnit(609)]).toEqual([
    "2.85",
    "8.94",
    "+6.09亿元"
  ]);
});
