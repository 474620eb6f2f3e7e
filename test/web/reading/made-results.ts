import { csvLine } from "../../../sim/csv/write-csv.ts";
import { planOf, readExperiment, resultColumns } from "../../../sim/experiment/index.ts";
import {
  type ExperimentTable,
  type ExperimentTexts,
  readExperimentTable
} from "../../../web/state/reading/experiment-table.ts";

/** The outcome of a run by its settings, in the order of the table; null where it is not defined, "failed" for a run that failed. */
export type MadeOutcome = (
  settings: readonly number[],
  scenario: number,
  replicate: number
) => number | null | "failed";

/** Files of an experiment whose only outcome is made up by a formula. */
export function madeTexts(file: object, outcome: MadeOutcome): ExperimentTexts {
  const read = readExperiment(
    { format: "techmarket experiment 1", id: "made", name: { en: "Made", zh: "造" }, outcomes: ["turnover"], ...file },
    { regions: ["chongqing"], scaleOf: () => 1, worldsOf: () => [{ searchRate: 0.1 }, { searchRate: 0.2 }] }
  );
  if (!read.ok) throw new Error(read.problems.map(({ sentence }) => sentence.en).join("\n"));
  const experiment = read.value;
  const plan = planOf(experiment);
  const columns = resultColumns(plan);
  const rows = Array.from({ length: plan.points.count }, (_, point) =>
    experiment.scenarios.flatMap(({ id }, scenario) =>
      Array.from({ length: experiment.replicates }, (_each, replicate) => {
        const value = outcome(plan.points.at(point), scenario, replicate);
        const end = value === "failed" ? ["failed", null, null] : ["finished", "abc", 0];
        return [point, id, replicate, "s", ...end, ...plan.points.at(point), value === "failed" ? null : value];
      })
    )
  ).flat();
  const dictionary = columns.map(({ name, role, type, label, unit }) => [
    ...[name, role, type, label.en, label.zh],
    ...[unit.en, unit.zh]
  ]);
  return {
    results: [columns.map(({ name }) => name), ...rows].map(csvLine).join(""),
    columns: [["name", "role", "type", "label_en", "label_zh", "unit_en", "unit_zh"], ...dictionary]
      .map(csvLine)
      .join(""),
    definition: JSON.stringify(experiment),
    package: JSON.stringify({ version: "9.9.9" })
  };
}

export function madeTable(file: object, outcome: MadeOutcome): ExperimentTable {
  return readExperimentTable(madeTexts(file, outcome));
}
