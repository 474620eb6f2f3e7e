import type { Command } from "commander";
import { type DesignId, designIds, designMisfit, designs, mostPoints } from "../../analysis/designs/designs.ts";
import { type FactorSpace, factorValues } from "../../analysis/designs/factor-space.ts";
import { csvText } from "../../csv/write-csv.ts";
import { batchDefaults } from "../batch.ts";
import { namedChoice } from "../named-choice.ts";
import { wholeNumberIn } from "../numbers.ts";
import { outputFile, pathOf } from "../output-file.ts";
import { readFactorSpace } from "../read-factor-space.ts";
import type { Surroundings } from "../surroundings.ts";
import { UsageError } from "../usage-error.ts";
import { say } from "../words/language.ts";
import { methodMessages } from "../words/method-messages.ts";

interface SampleOptions {
  readonly problem: string;
  readonly n?: number;
  readonly seed: string;
  readonly out: string;
  readonly json?: true;
}

/** `techmarket sample`: a design of points as a table, for a model of anyone’s. */
export function addSample(program: Command, surroundings: Surroundings): void {
  program
    .command("sample")
    .description("write the points of a design as a table, one column a factor")
    .argument("[design]", designIds.join(", "), usualDesign)
    .requiredOption("--problem <file>", "JSON with names and bounds of the factors, perhaps secondOrder and levels")
    .option(
      "--n <n>",
      "points, levels, runs, base samples or trajectories, as the design counts them",
      wholeNumberIn({ option: "--n", min: 1, max: mostPoints })
    )
    .option("--seed <text>", "random seed, of designs that draw lots", batchDefaults.seed)
    .requiredOption("--out <file>", "file for the table", pathOf("--out"))
    .option("--json", "print what was written as one line of JSON")
    .action((design: string, options: SampleOptions) => sample(design, options, surroundings));
}

const usualDesign: DesignId = "latin-hypercube";

/** Shorter names that people bring along. */
const shortNames: ReadonlyMap<string, DesignId> = new Map([["lhs", "latin-hypercube"]]);

function sample(typed: string, { problem, n, seed, out, json }: SampleOptions, { print, tell }: Surroundings): void {
  const design = namedChoice(
    { en: "sample knows no design", zh: "sample没有设计" },
    shortNames.get(typed) ?? typed,
    designIds
  );
  const space = readFactorSpace(problem, tell);
  const table = outputFile("--out", out, [problem]);
  refuseLaws(space);
  if (space.groups) tell(`${say(methodMessages.groupsOfSample(problem))}\n`);
  const count = n ?? designs[design].usual;
  refuseMisfit(design, space, count);
  const points = designs[design].points(space, count, seed);
  const rows = points.map((point) => factorValues(space, point));
  table.write(csvText(space.names, rows));
  const { label, counts } = designs[design];
  print(
    json
      ? JSON.stringify({ design, n: count, rows: rows.length, columns: space.names, out })
      : say(methodMessages.sampleWritten(out, rows.length, label, count, counts))
  );
}

/** Points lie evenly between bounds: other laws would need other points. */
function refuseLaws({ names, laws }: FactorSpace): void {
  const other = names.flatMap((name, factor) => (laws && laws[factor] !== "unif" ? [`${name} (${laws[factor]})`] : []));
  if (other.length === 0) return;
  throw new UsageError([say(methodMessages.otherLaws(other))]);
}

function refuseMisfit(design: DesignId, space: FactorSpace, count: number): void {
  const misfit = designMisfit(design, space, count);
  if (!misfit) return;
  throw new UsageError([say(methodMessages.designMisfit(design, count, misfit.expected, misfit.nearest))]);
}
