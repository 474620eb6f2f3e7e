import { readFileSync } from "node:fs";
import type { Command } from "commander";
import { targetRange } from "../../analysis/target-range.ts";
import { targets } from "../../analysis/targets.ts";
import type { RunRecord } from "../../record/record.ts";
import { engineVersion } from "../../run/engine-version.ts";
import { readCsv } from "../../tables/csv.ts";
import { batchDefaults, specsOf } from "../batch.ts";
import { type BatchOptions, withBatchOptions } from "../batch-options.ts";
import { readScenario } from "../read-scenario.ts";
import { resultsFolder } from "../results-folder.ts";
import { runSpecs } from "../run-specs.ts";
import type { Surroundings } from "../surroundings.ts";
import { type FigureBand, targetFigure } from "../target-figure.ts";
import { shortNumber, textTable } from "../text-table.ts";

/** `techmarket validate`: the baseline against published figures, misses included. */
export function addValidate(program: Command, surroundings: Surroundings): void {
  withBatchOptions(program.command("validate"))
    .description("run the baseline and print it beside the published figures")
    .action((options: BatchOptions) => validate(options, surroundings));
}

async function validate(options: BatchOptions, surroundings: Surroundings): Promise<void> {
  const { workers, out, json, ...said } = options;
  const specs = specsOf({ ...batchDefaults, ...said, scenario: readScenario("baseline", "validate").scenario });
  const folder = out === undefined ? undefined : resultsFolder(out, engineVersion);
  const records = await runSpecs(specs, workers, surroundings, folder);
  const rows = targetRows().map((row) => judged(row, records));
  const result = { targets: rows, passed: passedByClass(rows) };
  folder?.write("validation.json", `${JSON.stringify(result, null, 2)}\n`);
  surroundings.print(json ? JSON.stringify(result) : targetLines(rows));
}

type TargetRow = Readonly<Record<string, string>>;

function targetRows(): TargetRow[] {
  return readCsv(readFileSync(new URL("../../../data/targets.csv", import.meta.url), "utf8"));
}

/** A target beside what the runs gave. */
function judged(row: TargetRow, records: readonly RunRecord[]) {
  const measure = targets[row.target_id];
  const simulated = targetFigure(measure, records);
  return {
    id: row.target_id,
    target: row.target,
    class: measure.class,
    use: row.use,
    figure: row.value,
    tolerance: row.tolerance,
    unit: row.unit,
    source: row.source_id,
    simulated,
    verdict: verdict(row, simulated)
  };
}

function verdict({ value, tolerance }: TargetRow, simulated: FigureBand | null): "pass" | "miss" | "not measured" {
  if (simulated === null) return "not measured";
  const { low, high } = targetRange(value, tolerance);
  return simulated.median >= low && simulated.median <= high ? "pass" : "miss";
}

type Judged = ReturnType<typeof judged>;

/** Passes of all measured, class by class, of the targets that may be fitted. */
function passedByClass(rows: readonly Judged[]) {
  const measured = rows.filter(({ use, verdict: found }) => use === "fit" && found !== "not measured");
  const classes = [...new Set(measured.map((row) => row.class))];
  return Object.fromEntries(
    classes.map((name) => {
      const own = measured.filter((row) => row.class === name);
      return [name, { passed: own.filter((row) => row.verdict === "pass").length, of: own.length }];
    })
  );
}

function targetLines(rows: readonly Judged[]): string {
  const header = ["id", "target", "class", "use", "figure", "tolerance", "simulated", "unit", ""];
  return textTable(
    header,
    rows.map((row) => [
      row.id,
      row.target,
      row.class,
      row.use,
      row.figure,
      row.tolerance,
      shortNumber(row.simulated?.median ?? null),
      row.unit,
      row.verdict
    ])
  );
}
