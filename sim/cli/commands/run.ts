import type { Command } from "commander";
import { outcomes } from "../../outcomes/index.ts";
import { engineVersion } from "../../run/engine-version.ts";
import { type Batch, specsOf, withDefaults } from "../batch.ts";
import { type BatchOptions, withBatchOptions } from "../batch-options.ts";
import { BrokenOff } from "../broken-off.ts";
import { readScenario, withLevers } from "../read-scenario.ts";
import { runResult } from "../results.ts";
import { resultsFolder } from "../results-folder.ts";
import { runSpecs } from "../run-specs.ts";
import type { Surroundings } from "../surroundings.ts";
import { shortNumber, textTable } from "../text-table.ts";
import { say } from "../words/language.ts";
import { headings } from "../words/messages.ts";
import { spokenUnit } from "../words/spoken-unit.ts";
import { writeResults } from "../write-results.ts";

interface RunOptions extends BatchOptions {
  readonly scenario: string;
  readonly set: readonly string[];
}

/** `techmarket run`: one scenario, one or more replicates. */
export function addRun(program: Command, surroundings: Surroundings): void {
  withBatchOptions(program.command("run"))
    .description("run a scenario and print its outcomes")
    .option(
      "--scenario <name>",
      "baseline, plan, old, another of “describe scenarios”, or a file of a scenario or run",
      "baseline"
    )
    .option("--set <lever=value>", "set a lever from the first month of the horizon on", collect, [])
    .action((options: RunOptions) => run(options, surroundings));
}

function collect(setting: string, earlier: readonly string[]): readonly string[] {
  return [...earlier, setting];
}

async function run(options: RunOptions, surroundings: Surroundings): Promise<void> {
  const batch = readBatch(options);
  const specs = specsOf(batch);
  const folder = options.out === undefined ? undefined : resultsFolder(options.out, engineVersion);
  const start = surroundings.clock();
  try {
    const records = await runSpecs(specs, options.workers, surroundings, folder);
    const result = runResult(records, Math.round((surroundings.clock() - start) * 1000) / 1000);
    if (folder) writeResults(folder, batch, records);
    surroundings.print(options.json ? JSON.stringify(result) : outcomeLines(result));
  } catch (error) {
    if (folder && error instanceof BrokenOff && error.finished.length > 0) writeResults(folder, batch, error.finished);
    throw error;
  }
}

function readBatch({ scenario: text, set, ...said }: RunOptions): Batch {
  const { scenario, ...filed } = readScenario(text, "--scenario");
  const { region, seed, replicates, scale, months, generator } = withDefaults({ ...filed, ...said });
  return { region, seed, replicates, scale, months, generator, scenario: withLevers(scenario, set, "--set") };
}

function outcomeLines(result: ReturnType<typeof runResult>): string {
  const rows = Object.values(outcomes).map((outcome) => {
    const { id, label } = outcome;
    const { value, p10, p90 } = result.outcomes[id];
    const { factor, unit } = spokenUnit(outcome, [value, p10, p90]);
    const figure = (each: number | null) => shortNumber(each === null ? null : each * factor);
    return [id, say(label), figure(value), figure(p10), figure(p90), unit];
  });
  const { outcome, name, median, p10: low, p90: high, unit: inUnit } = headings;
  return textTable([outcome, name, median, low, high, inUnit].map(say), rows);
}
