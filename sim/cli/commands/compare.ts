import type { Command } from "commander";
import type { ParameterValues } from "../../analysis/calibration/space.ts";
import { type EffectOverWorlds, effectOfPairs } from "../../analysis/effects-over-worlds.ts";
import { type PairedDifference, pairedDifference, type Value } from "../../analysis/paired-difference.ts";
import { isReadableAt } from "../../declare/outcome.ts";
import { type OutcomeId, outcomes } from "../../outcomes/index.ts";
import { outcomeValue } from "../../record/outcome-series.ts";
import type { RunRecord } from "../../record/record.ts";
import { engineVersion } from "../../run/engine-version.ts";
import { pairsInWorlds } from "../../scenario/pairs-in-worlds.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { type Batch, specsOf, withDefaults } from "../batch.ts";
import { type BatchOptions, withBatchOptions } from "../batch-options.ts";
import { nameOfRegion } from "../name-of-region.ts";
import { wholeNumberIn } from "../numbers.ts";
import { readScenarioOrLevers } from "../read-scenario.ts";
import { resultsFolder } from "../results-folder.ts";
import { runSpecs } from "../run-specs.ts";
import type { Surroundings } from "../surroundings.ts";
import { shortNumber, textTable } from "../text-table.ts";
import { UsageError } from "../usage-error.ts";
import { say } from "../words/language.ts";
import { cells, headings, messages, verdicts } from "../words/messages.ts";
import { spokenUnit } from "../words/spoken-unit.ts";

interface CompareOptions extends BatchOptions {
  readonly a: Scenario;
  readonly b: Scenario;
  readonly worlds?: number;
}

const comparisonFile = "comparison.json";

/** `techmarket compare`: two scenarios under the same luck, b minus a. */
export function addCompare(program: Command, surroundings: Surroundings): void {
  withBatchOptions(program.command("compare"))
    .description("run two scenarios under the same seeds and print what they differ by, b minus a")
    .requiredOption(
      "--a <scenario>",
      "baseline, plan, old, another of “describe scenarios”, a file, or lever=value,… on top of the baseline",
      (text) => readScenarioOrLevers(text, "--a")
    )
    .requiredOption("--b <scenario>", "the same", (text) => readScenarioOrLevers(text, "--b"))
    .option(
      "--worlds <n>",
      "sets of values that fit the data, each run under every seed",
      wholeNumberIn({ option: "--worlds", min: 1, max: 10_000 })
    )
    .action((options: CompareOptions) => compare(options, surroundings));
}

async function compare(options: CompareOptions, surroundings: Surroundings): Promise<void> {
  const { a, b, worlds: wanted, workers, out, json, ...said } = options;
  const shared = withDefaults(said);
  const worlds =
    wanted === undefined
      ? [{}]
      : worldsOf(surroundings.calibrationOf(shared.region)?.worlds ?? [], shared.region, wanted);
  const specs = pairsInWorlds(a, b, worlds, (scenario) => specsOf({ ...shared, scenario }));
  const { replicates: _, ...conditions } = shared;
  const of = { a, b, ...conditions };
  const folder =
    out === undefined
      ? undefined
      : resultsFolder(out, engineVersion, { command: "compare", of, files: [comparisonFile] });
  const records = await runSpecs(specs, workers, surroundings, folder);
  const result = wanted === undefined ? comparison(records) : comparisonOverWorlds(records, shared);
  folder?.write(comparisonFile, `${JSON.stringify(result, null, 2)}\n`);
  const pairs = messages.compared(a.name, b.name, nameOfRegion(shared.region), shared.replicates);
  surroundings.print(json ? JSON.stringify(result) : `${say(pairs)}\n\n${differenceLines(result)}`);
}

/** The first sets of values of the region, which stand in an order by lot. */
function worldsOf(worlds: readonly ParameterValues[], region: string, wanted: number): readonly ParameterValues[] {
  if (worlds.length >= wanted) return worlds.slice(0, wanted);
  throw new UsageError([say(messages.tooFewWorlds(wanted, worlds.length, nameOfRegion(region)))]);
}

/** What `compare --json` prints, of records in pairs. */
function comparison(records: readonly RunRecord[]) {
  const [a, b] = [0, 1].map((side) => records.filter((_, place) => place % 2 === side));
  const differences = eachOutcome(records, (read) => {
    const { pairs: _, ...difference } = pairedDifference(a.map(read), b.map(read));
    return difference;
  });
  return { pairs: a.length, differences };
}

/** The same with worlds: pairs are seeds, and each outcome says in which share of the worlds the effect holds. */
function comparisonOverWorlds(records: readonly RunRecord[], { replicates }: Pick<Batch, "replicates">) {
  const differences = eachOutcome(records, (read) => {
    const { difference, ...worlds } = effectOfPairs(records.map(read), replicates);
    const { pairs: _, ...ofLuck } = difference;
    return { ...ofLuck, worlds };
  });
  return { pairs: replicates, worlds: records.length / 2 / replicates, differences };
}

type ReadOutcome = (record: RunRecord) => Value;

function eachOutcome<Difference>([{ spec }]: readonly RunRecord[], compared: (read: ReadOutcome) => Difference) {
  const entries = Object.values(outcomes).map((outcome) => {
    const difference = compared((record) => outcomeValue(record, outcome));
    const readable = isReadableAt(outcome, spec.scale);
    return [outcome.id, { unit: outcome.unit.en, readable, ...difference }] as const;
  });
  return Object.fromEntries(entries) as Record<OutcomeId, Told & Difference>;
}

/** What stands beside every difference. */
interface Told {
  readonly unit: string;
  /** Whether runs of this scale tell the outcome. */
  readonly readable: boolean;
}

/** An outcome's difference as it is printed. */
interface DifferenceLine extends Omit<PairedDifference, "pairs">, Told {
  readonly worlds?: Omit<EffectOverWorlds, "difference">;
}

function differenceLines({ differences }: { readonly differences: Readonly<Record<string, DifferenceLine>> }): string {
  const rows = Object.entries(differences).map(([id, difference]) => {
    const outcome = outcomes[id as OutcomeId];
    const { factor, unit } = spokenUnit(outcome, [difference.a, difference.b]);
    const values = [difference.a, difference.b, difference.mean, difference.low, difference.high].map((value) =>
      difference.readable ? value : null
    );
    return [
      id,
      say(outcome.label),
      ...values.map((value) => shortNumber(value === null ? null : value * factor)),
      unit,
      say(difference.readable ? verdicts[difference.verdict] : cells.needsWhole),
      ...(difference.worlds && difference.readable ? worldCells(difference.worlds) : [])
    ];
  });
  const { outcome, name, a, b, difference, low, high, unit, verdict, holdsIn, fromParameters } = headings;
  const header = [outcome, name, a, b, difference, low, high, unit, verdict];
  const hasWorlds = Object.values(differences).some(({ worlds }) => worlds);
  return textTable((hasWorlds ? [...header, holdsIn, fromParameters] : header).map(say), rows);
}

/** In which share of the worlds, and the share of the variance that parameters make. */
function worldCells({ holdsIn, variance }: Omit<EffectOverWorlds, "difference">): string[] {
  const total = variance ? variance.parameters + variance.luck : 0;
  const share = variance && total > 0 ? variance.parameters / total : null;
  return [holdsIn, share].map((part) => (part === null ? "–" : `${shortNumber(100 * part)}%`));
}
