import type { Command } from "commander";
import { pairedDifference } from "../../analysis/paired-difference.ts";
import { outcomes } from "../../outcomes/index.ts";
import { outcomeValue } from "../../record/outcome-series.ts";
import type { RunRecord } from "../../record/record.ts";
import { engineVersion } from "../../run/engine-version.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { specsOf, withDefaults } from "../batch.ts";
import { type BatchOptions, withBatchOptions } from "../batch-options.ts";
import { readScenarioOrLevers } from "../read-scenario.ts";
import { resultsFolder } from "../results-folder.ts";
import { runSpecs } from "../run-specs.ts";
import type { Surroundings } from "../surroundings.ts";
import { shortNumber, textTable } from "../text-table.ts";

interface CompareOptions extends BatchOptions {
  readonly a: string;
  readonly b: string;
}

/** `techmarket compare`: two scenarios under the same luck, b minus a. */
export function addCompare(program: Command, surroundings: Surroundings): void {
  withBatchOptions(program.command("compare"))
    .description("run two scenarios under the same seeds and print what they differ by, b minus a")
    .requiredOption(
      "--a <scenario>",
      "baseline, plan, old, another of “describe scenarios”, a file, or lever=value,… on top of the baseline"
    )
    .requiredOption("--b <scenario>", "the same")
    .action((options: CompareOptions) => compare(options, surroundings));
}

async function compare(options: CompareOptions, surroundings: Surroundings): Promise<void> {
  const { a, b, workers, out, json, ...said } = options;
  const shared = withDefaults(said);
  const specsFor = (scenario: Scenario) => specsOf({ ...shared, scenario });
  const specs = [...specsFor(readScenarioOrLevers(a, "--a")), ...specsFor(readScenarioOrLevers(b, "--b"))];
  const folder = out === undefined ? undefined : resultsFolder(out, engineVersion);
  const records = await runSpecs(specs, workers, surroundings, folder);
  const result = comparison(records.slice(0, shared.replicates), records.slice(shared.replicates));
  folder?.write("comparison.json", `${JSON.stringify(result, null, 2)}\n`);
  surroundings.print(json ? JSON.stringify(result) : differenceLines(result));
}

/** What `compare --json` prints. */
function comparison(a: readonly RunRecord[], b: readonly RunRecord[]) {
  const differences = Object.values(outcomes).map((outcome) => {
    const valuesOf = (records: readonly RunRecord[]) => records.map((record) => outcomeValue(record, outcome));
    const { pairs: _, ...difference } = pairedDifference(valuesOf(a), valuesOf(b));
    return [outcome.id, { unit: outcome.unit.en, ...difference }] as const;
  });
  return { pairs: a.length, differences: Object.fromEntries(differences) };
}

function differenceLines({ differences }: ReturnType<typeof comparison>): string {
  const rows = Object.entries(differences).map(([id, { unit, a, b, mean, low, high, verdict }]) => [
    id,
    ...[a, b, mean, low, high].map(shortNumber),
    unit,
    verdict
  ]);
  return textTable(["outcome", "a", "b", "b − a", "low", "high", "unit", "verdict"], rows);
}
