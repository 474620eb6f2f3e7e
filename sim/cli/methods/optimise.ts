import type { Command } from "commander";
import { type FactorSpace, factorPoint, factorValues } from "../../analysis/designs/factor-space.ts";
import { nextPoints } from "../../analysis/optimisation/evolution.ts";
import {
  type Candidate,
  meansOf,
  type Rank,
  rankCandidates,
  usualRanking
} from "../../analysis/optimisation/rank-candidates.ts";
import { mostAlternatives } from "../../analysis/robustness/pareto.ts";
import { csvText } from "../../csv/write-csv.ts";
import { numbersIn, textsIn } from "../../import/cell-table.ts";
import type { AddProblem } from "../../import/problem-list.ts";
import { numberIn, wholeNumberIn } from "../numbers.ts";
import { outputFile, pathOf } from "../output-file.ts";
import { shortNumber, textTable } from "../text-table.ts";
import { UsageError } from "../usage-error.ts";
import { say } from "../words/language.ts";
import { methodHeadings as columns, methodCells } from "../words/method-headings.ts";
import { methodMessages } from "../words/method-messages.ts";
import { type Constraint, checkConstraints, excessOver, readConstraint } from "./constraints.ts";
import { type GoalOptions, goalSigns, withGoals } from "./goals.ts";
import type { Method, MethodOptions } from "./method.ts";
import { checkBounds, factorsOf, readTables, type Tables } from "./tables.ts";

type OptimiseOptions = MethodOptions &
  GoalOptions & {
    readonly keep: readonly Constraint[];
    readonly level: number;
    readonly reliability: number;
    readonly size: number;
    readonly generation: number;
    readonly next?: string;
  };

/** `techmarket analyse optimise`. */
export const optimise: Method<OptimiseOptions> = {
  name: "optimise",
  what: "settings of levers by NSGA-II: ranks what was run and writes what to run next; inputs may have the column replicate",
  options: withOptimiseOptions,
  analyse(options, surroundings) {
    const next = options.next === undefined ? undefined : outputFile("--next", options.next, filesOf(options));
    const runs = readTables(options, surroundings, (tables, add) => runsOf(tables, options, add));
    const ranks = rankCandidates(runs.candidates, options);
    if (next) {
      next.write(nextTable(runs, options));
      surroundings.tell(`${say(methodMessages.nextWritten(next.path, options.size))}\n`);
    }
    const settings = runs.candidates.map((candidate, place) => settingFields(runs, candidate, ranks[place]));
    const result = {
      names: runs.space.names,
      objectives: runs.objectives,
      front: settings.filter((each) => each.front === 1),
      settings
    };
    return { result, lines: lines(runs, settings) };
  }
};

function withOptimiseOptions(command: Command): Command {
  const share = (option: string) => numberIn({ option, min: 0, max: 0.9999 });
  return withGoals(command)
    .option(
      "--keep <bound>",
      "constraint as output<=limit or output>=limit; may be given again; other outputs are objectives",
      readConstraint,
      []
    )
    .option(
      "--level <share>",
      "level at which a paired difference counts as more than luck; 0 takes means as they are",
      share("--level"),
      usualRanking.level
    )
    .option(
      "--reliability <share>",
      "share of the replicates that must keep a constraint",
      share("--reliability"),
      usualRanking.reliability
    )
    .option("--size <n>", "settings of a generation", wholeNumberIn({ option: "--size", min: 2, max: 100_000 }), 40)
    .option(
      "--generation <n>",
      "number of the generation that is next, for its lots",
      wholeNumberIn({ option: "--generation", min: 1, max: 65_535 }),
      1
    )
    .option("--next <file>", "file for the settings to run next", pathOf("--next"));
}

/** The files that are read. */
function filesOf({ inputs, outputs, problem }: OptimiseOptions): string[] {
  return [inputs, outputs, ...(problem === undefined ? [] : [problem])];
}

/** What was run: settings with what came out under the same replicates. */
interface Runs {
  readonly space: FactorSpace;
  readonly objectives: readonly string[];
  readonly signs: readonly number[];
  readonly candidates: readonly Candidate[];
}

function runsOf(tables: Tables, { minimise, keep }: OptimiseOptions, add: AddProblem): Runs {
  const { inputs, outputs } = tables;
  const factors = factorsOf(tables, add, ["replicate"]);
  const columns = outputs.names.map((_, place) => numbersIn(outputs, place, add));
  checkConstraints(keep, outputs.names);
  const constrained = new Set(keep.map(({ output }) => output));
  const places = Array.from(outputs.names.keys()).filter((place) => !constrained.has(outputs.names[place]));
  const objectives = places.map((place) => outputs.names[place]);
  if (objectives.length === 0) throw new UsageError([say(methodMessages.noObjective)]);
  const signs = goalSigns(objectives, { minimise });
  const place = inputs.names.indexOf("replicate");
  const labels = place < 0 ? undefined : textsIn(inputs, place, add);
  const settings = rowsBySetting(factors.rows, labels);
  if (settings.length > mostAlternatives)
    throw new UsageError([say(methodMessages.tooManySettings(settings.length, mostAlternatives))]);
  checkBounds(factors, add);
  const candidates = settings.map((rows) => ({
    point: factorPoint(factors, factors.rows[rows[0]]),
    objectives: rows.map((row) => places.map((column, at) => signs[at] * columns[column][row])),
    excess: rows.map((row) =>
      keep.map((constraint) => excessOver(constraint, columns[outputs.names.indexOf(constraint.output)][row]))
    )
  }));
  return { space: factors, objectives, signs, candidates };
}

/**
 * Rows of each setting, in the order of its replicates, which must be the same for all; a setting that was run again
 * under the same replicate counts once. Without replicates every row is a setting.
 */
function rowsBySetting(rows: readonly (readonly number[])[], labels: readonly string[] | undefined): number[][] {
  if (!labels) return rows.map((_, place) => [place]);
  if (rows.length === 0) return [];
  const settings = new Map<string, Map<string, number>>();
  rows.forEach((row, place) => {
    const runs = settings.get(row.join()) ?? settings.set(row.join(), new Map()).get(row.join())!;
    if (!runs.has(labels[place])) runs.set(labels[place], place);
  });
  const [first, ...others] = [...settings.values()].map((runs) =>
    [...runs].sort(([one], [other]) => (one < other ? -1 : 1))
  );
  const names = (runs: typeof first) => runs.map(([label]) => label).join(", ");
  const odd = others.find((runs) => names(runs) !== names(first));
  if (!odd) return [first, ...others].map((runs) => runs.map(([, place]) => place));
  throw new UsageError([say(methodMessages.otherReplicates(odd[0][1] + 1, names(odd), names(first)))]);
}

function nextTable({ space, candidates }: Runs, options: OptimiseOptions): string {
  const points = nextPoints(candidates, options, options.generation);
  return csvText(
    space.names,
    points.map((point) => factorValues(space, point))
  );
}

function settingFields({ space, signs }: Runs, candidate: Candidate, { front, violation }: Rank) {
  const values = factorValues(space, candidate.point);
  return {
    factors: Object.fromEntries(space.names.map((name, factor) => [name, values[factor]])),
    objectives: meansOf(candidate).map((value, objective) => signs[objective] * value),
    violation,
    front: front + 1
  };
}

function lines({ space, objectives }: Runs, settings: readonly ReturnType<typeof settingFields>[]): string {
  const front = settings.filter((each) => each.front === 1);
  const rows = front.map(({ factors, objectives: values, violation }) => [
    ...space.names.map((name) => shortNumber(factors[name])),
    ...values.map(shortNumber),
    say(violation > 0 ? methodCells.broken : methodCells.kept)
  ]);
  return textTable([...space.names, ...objectives, say(columns.constraints)], rows);
}
