import { type Command, Option } from "commander";
import { outcomes } from "../../outcomes/index.ts";
import { engineVersion } from "../../run/engine-version.ts";
import { type Batch, specsOf, withDefaults } from "../batch.ts";
import { type BatchOptions, withBatchOptions } from "../batch-options.ts";
import { BrokenOff } from "../broken-off.ts";
import { addSetting, readScenario, type ScenarioRead, type Setting, withLevers } from "../read-scenario.ts";
import { runResult } from "../results.ts";
import { type FolderWork, resultsFolder } from "../results-folder.ts";
import { runSpecs } from "../run-specs.ts";
import type { Surroundings } from "../surroundings.ts";
import { shortNumber, textTable } from "../text-table.ts";
import { say } from "../words/language.ts";
import { cells, headings } from "../words/messages.ts";
import { spokenUnit } from "../words/spoken-unit.ts";
import { resultFiles, writeResults } from "../write-results.ts";

interface RunOptions extends BatchOptions {
  readonly scenario: ScenarioRead;
  readonly set: readonly Setting[];
}

/** `techmarket run`: one scenario, one or more replicates. */
export function addRun(program: Command, surroundings: Surroundings): void {
  withBatchOptions(program.command("run"))
    .description("run a scenario and print its outcomes")
    .addOption(
      new Option(
        "--scenario <name>",
        "baseline, plan, old, another of “describe scenarios”, or a file of a scenario or run"
      )
        .argParser((text) => readScenario(text, "--scenario"))
        .default(readScenario("baseline", "--scenario"), "baseline")
    )
    .addOption(
      new Option("--set <lever=value>", "set a lever from the first month of the horizon on")
        .argParser(addSetting("--set"))
        .default([], "none")
    )
    .action((options: RunOptions) => run(options, surroundings));
}

async function run(options: RunOptions, surroundings: Surroundings): Promise<void> {
  const batch = readBatch(options);
  const specs = specsOf(batch);
  const folder = options.out === undefined ? undefined : resultsFolder(options.out, engineVersion, folderWork(batch));
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

/** More replicates of the same go into the same folder. */
function folderWork({ replicates: _, ...of }: Batch): FolderWork {
  return { command: "run", of, files: resultFiles };
}

function readBatch({ scenario: { scenario, ...filed }, set, ...said }: RunOptions): Batch {
  const { region, seed, replicates, scale, months, generator, values } = withDefaults({ ...filed, ...said });
  return { region, seed, replicates, scale, months, generator, values, scenario: withLevers(scenario, set) };
}

function outcomeLines(result: ReturnType<typeof runResult>): string {
  const rows = Object.values(outcomes).map((outcome) => {
    const { id, label } = outcome;
    const { value, p10, p90, readable } = result.outcomes[id];
    const { factor, unit } = spokenUnit(outcome, [value, p10, p90]);
    const figure = (each: number | null) => shortNumber(each === null || !readable ? null : each * factor);
    return [id, say(label), figure(value), figure(p10), figure(p90), readable ? unit : say(cells.needsWhole)];
  });
  const { outcome, name, median, p10: low, p90: high, unit: inUnit } = headings;
  return textTable([outcome, name, median, low, high, inUnit].map(say), rows);
}
