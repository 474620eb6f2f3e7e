import { expect, it } from "vitest";
import { differenceText } from "../../notebooks/page/difference-text.ts";
import { firstLanguage } from "../../notebooks/page/language.ts";
import { silenceOf } from "../../notebooks/page/levers-alone.ts";
import { firstPlacesText, frontText } from "../../notebooks/page/option-texts.ts";
import { options } from "../../notebooks/page/options.ts";
import { placesInWorlds } from "../../notebooks/page/places.ts";
import { sampleText } from "../../notebooks/page/sample-text.ts";
import { pairedDifference } from "../../sim/analysis/paired-difference.ts";
import { outcomes } from "../../sim/outcomes/index.ts";

const [low, high] = [
  [100, 102, 98],
  [110, 113, 107]
];

it("a difference larger than luck is told with its interval in both languages", () => {
  // Differences 10, 11, 9: mean 10, deviation 1, t of 2 degrees 4.303, so 10 ± 2.48.
  const text = differenceText(outcomes.takeovers, pairedDifference(low, high));
  expect(text.en.replaceAll("\u00a0", " ")).toBe(
    "M&A deals: +10 deals a year (95% interval +8 deals a year to +12 deals a year; larger than luck)"
  );
  expect(text.zh).toBe("并购交易：+10起/年（95%区间+8起/年至+12起/年；超出随机波动）");
});

it("what may be luck, what did not move, and what one pair cannot tell are told apart", () => {
  const verdictOf = (a: number[], b: number[]) => differenceText(outcomes.takeovers, pairedDifference(a, b)).en;
  expect(verdictOf([100, 100], [90, 112])).toContain("; not larger than luck)");
  expect(verdictOf(low, low)).toContain("; unchanged)");
  expect(verdictOf([100], [110])).toContain("(too few replicates to tell)");
  const nothing = pairedDifference([null], [null]);
  expect(differenceText(outcomes.transferRate, nothing).en).toBe("Transfer rate: not defined in these runs");
  expect(differenceText(outcomes.patentsFiled, nothing).en).toBe(
    "Applications filed: known from runs of the whole region only"
  );
});

it("an option that costs more and brings less than another is beaten, also by doing nothing", () => {
  const option = (name: string, gain: number, cost: number) => ({
    name: { en: name, zh: name },
    gain: pairedDifference([0, 0], [gain, gain]),
    cost: pairedDifference([0, 0], [cost, cost])
  });
  const text = frontText([option("cheap", 5, 1), option("dear", 4, 2), option("harm", -1, 1)]).en;
  expect(text).toContain("for less than: cheap.");
  expect(text).toContain("less than: dear; harm.");
});

it("places go by the figure, ties share the better one, and what is not defined has none", () => {
  expect(
    placesInWorlds([
      [3, 1],
      [5, 1],
      [null, 0]
    ])
  ).toEqual([
    [2, 1],
    [1, 1],
    [null, 3]
  ]);
});

it("first places are counted over worlds", () => {
  const aspects = options.slice(2, 4);
  const text = firstPlacesText(aspects, [
    [1, 1, 2],
    [2, 2, 1]
  ]);
  expect(text.en).toContain("over 3 worlds goes to “Strengthen the actors” in 2, “Clear the blockages” in 1");
  expect(text.en).toContain("takes 2 different forms");
});

it("a lever that speaks within its measure is told before one that speaks at the other end", () => {
  expect(silenceOf(true, false)).toBe("speaks within its measure");
  expect(silenceOf(false, true)).toBe("speaks at the other end");
  expect(silenceOf(true, true)).toBe("silent throughout");
});

it("the language last chosen goes before that of the browser", () => {
  expect(firstLanguage("en", "zh-CN")).toBe("en");
  expect(firstLanguage(null, "zh-CN")).toBe("zh");
  expect(firstLanguage("fr", "de")).toBe("en");
});

it("a sample says what its scale means", () => {
  const settings = { scale: 0.05, replicates: 4, months: 120, seed: "1" };
  expect(sampleText(settings).en).toContain("One in 20 firms");
  expect(sampleText(settings).zh).toContain("每20个企业");
  expect(sampleText({ ...settings, scale: 1 }).en).toContain("All firms, inventors and inventions are simulated");
});
