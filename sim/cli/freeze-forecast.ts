import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { quantile } from "../analysis/quantiles.ts";
import { namedScenario } from "../derive/named-scenarios.ts";
import { type OutcomeId, outcomes } from "../outcomes/index.ts";
import { outcomeSeries } from "../record/outcome-series.ts";
import type { RunRecord } from "../record/record.ts";
import { engineVersion } from "../run/engine-version.ts";
import { canonicalJson } from "../scenario/canonical-json.ts";
import { burnInMonths } from "../scenario/run-spec.ts";
import { specsOf, withDefaults } from "./batch.ts";
import type { BatchOptions } from "./batch-options.ts";
import { outputFile } from "./output-file.ts";
import { runSpecs } from "./run-specs.ts";
import type { Surroundings } from "./surroundings.ts";
import { UsageError } from "./usage-error.ts";
import { fileMessages } from "./words/file-messages.ts";
import { say } from "./words/language.ts";

const years = [2026, 2027, 2028];
/** What is forecast: the figures that are published every year. */
const forecast = [
  "turnover",
  "turnoverContracts",
  "patentsInForce",
  "patentsGranted",
  "transfersPerOrganisation",
  "nonPerformingLoans",
  "shareWithLoan"
] as const satisfies readonly OutcomeId[];

/**
 * Writes the forecast of the years from the opening of the horizon on under today’s rules, with the date and a hash over
 * all of it. A file that exists is left alone: a forecast is frozen once.
 * @returns the hash
 */
export async function freezeForecast(file: string, options: BatchOptions, surroundings: Surroundings): Promise<string> {
  if (existsSync(file)) throw new UsageError([say(fileMessages.frozenBefore(file))]);
  const written = outputFile("--freeze", file);
  const { region, seed, replicates, scale, generator, values } = withDefaults(options);
  const scenario = namedScenario("baseline");
  const specs = specsOf({ region, seed, replicates, scale, generator, values, scenario, months: 12 * years.length });
  const records = await runSpecs(specs, options.workers, surroundings);
  const content = {
    made: surroundings.today(),
    engine: engineVersion,
    region,
    values,
    spec: specs[0],
    replicates,
    forecasts: forecast.map((id) => ({ outcome: id, unit: outcomes[id].unit.en, years: yearsOf(records, id) }))
  };
  const sha256 = createHash("sha256").update(canonicalJson(content)).digest("hex");
  written.write(`${JSON.stringify({ sha256, ...content }, null, 1)}\n`);
  return sha256;
}

/** Median and the band of nine in ten at the end of each year. */
function yearsOf(records: readonly RunRecord[], id: OutcomeId) {
  return years.map((year, place) => {
    const values = records.map((record) => outcomeSeries(record, outcomes[id])[burnInMonths + 12 * place + 11]);
    const defined = values.filter(Number.isFinite);
    const [low, median, high] = [0.05, 0.5, 0.95].map((share) =>
      defined.length === 0 ? null : quantile(defined, share)
    );
    return { year, low, median, high };
  });
}
