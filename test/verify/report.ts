import type { Recovery } from "../../sim/analysis/calibration/recovery.ts";
import type { Verdict } from "../../sim/validation/experiment.ts";
import type { ProvinceFindings, ProvinceRun } from "./provinces.ts";
import type { Agreement } from "./scale-agreement.ts";
import type { Soaked } from "./soak.ts";
import { table } from "./table.ts";

/** Pages of the long checks, in Markdown. */
export function directionsReport(verdicts: readonly Verdict[]): string {
  return page(
    "Paired differences under one seed, mean and 95 % interval. A direction holds when the interval lies on its side of zero.",
    table(["test", "direction", "before", "after", "mean", "low", "high", "pairs", ""], verdicts.map(directionRow))
  );
}

export function agreementsReport(agreements: readonly Agreement[]): string {
  return page(
    "Ratio of the whole city to a smaller scale, outcomes that do not hang on scale; the 90 % interval is to lie between 0.9 and 1.1.",
    table(["outcome", "scale", "low", "high", ""], agreements.map(agreementRow))
  );
}

export function provincesReport({ runs, elasticity }: ProvinceFindings): string {
  return page(
    `Target T37, held out: elasticity of the value of technology contracts sold to R&D over 31 provinces, published 1.2 ± 0.15. Simulated: ${elasticity.slope.toFixed(2)}, with ${(100 * elasticity.fit).toFixed(0)} % of the variance. What a province lacks is borrowed from Chongqing in proportion to the R&D of its firms, so that a slope near 1 is built in; only the measured differences in patents and in who performs R&D can move it away. One run a province, 100 million yuan a year.`,
    table(["province", "scale", "R&D", "turnover"], runs.map(provinceRow))
  );
}

export function recoveryReport(recovery: Recovery): string {
  return page(
    recoverySentence(recovery),
    table(
      ["parameter", "intervals that hold the value put in"],
      Object.entries(recovery.byParameter).map(([id, share]) => [id, percent(share)])
    )
  );
}

export function soakReport({ runs, failures }: Soaked): string {
  const lines = failures.map(({ spec, message }) => `- ${message}: \`${JSON.stringify(spec)}\``);
  return page(`${runs} random scenarios, ${failures.length} failures.`, ...lines);
}

function page(...paragraphs: readonly string[]): string {
  return paragraphs.join("\n\n").concat("\n");
}

function recoverySentence({ sets, coverage, interval, width }: Recovery): string {
  const held = `${percent(coverage)} of the 90 % intervals hold the value that was put in (95 % interval ${percent(interval.low)} to ${percent(interval.high)}; ${sets} pseudo-data sets, one emulator)`;
  return `${held}. Their mean width is ${percent(width)} of what it is without data. The check fails only if that interval excludes 90 %.`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function directionRow({ test, sentence, difference, holds }: Verdict): string[] {
  const { a, b, mean, low, high, pairs } = difference;
  return [test.en, sentence.en, ...[a, b, mean, low, high].map(short), String(pairs), holds ? "holds" : "**fails**"];
}

function provinceRow({ region, scale, research, turnover }: ProvinceRun): string[] {
  return [region, String(scale), short(research), short(turnover)];
}

function agreementRow({ outcome, scale, low, high, holds }: Agreement): string[] {
  return [outcome, String(scale), short(low), short(high), holds ? "holds" : "**fails**"];
}

function short(value: number | null | undefined): string {
  return value === null || value === undefined ? "–" : value.toPrecision(4);
}
