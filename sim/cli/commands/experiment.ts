import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Command, Option } from "commander";
import { askAbove, type Estimate, isLarge } from "../../experiment/estimate.ts";
import type { Experiment } from "../../experiment/experiment.ts";
import { type ExportId, exportIds, exports } from "../../experiment/exports/exports.ts";
import { failureList } from "../../experiment/failure-list.ts";
import { experimentFiles } from "../../experiment/files.ts";
import { Journal } from "../../experiment/journal.ts";
import { planOf, replicatesSoFar, runCount } from "../../experiment/plan.ts";
import { mostRunsOf } from "../../experiment/points.ts";
import { regionHelp } from "../batch-options.ts";
import { type CarryOutOptions, carryOut } from "../experiment/carry-out.ts";
import { withEngineOptions } from "../experiment/engine-choice.ts";
import { exportStudy } from "../experiment/export-study.ts";
import { type GridImport, importGrid } from "../experiment/import-grid.ts";
import { bytesText, durationText, durationTexts } from "../experiment/progress-lines.ts";
import { readExperimentFile, UnsoundExperiment } from "../experiment/read-experiment-file.ts";
import { nodeFolder } from "../node-folder.ts";
import { pathOf } from "../output-file.ts";
import { readRegion } from "../read-region.ts";
import type { Surroundings } from "../surroundings.ts";
import { UsageError } from "../usage-error.ts";
import { experimentMessages } from "../words/experiment-messages.ts";
import { say } from "../words/language.ts";
import { messages } from "../words/messages.ts";

interface RunOptions extends CarryOutOptions {
  readonly out: string;
  readonly region?: string;
  readonly yes?: true;
}

/** `techmarket experiment`: a designed set of runs from a file, begun, gone on with and looked at. */
export function addExperiment(program: Command, surroundings: Surroundings): void {
  const experiment = program.command("experiment").description("carry out a designed set of runs");
  withRunOptions(experiment.command("run"))
    .argument("<file>", "file of the experiment")
    .description("carry out an experiment; into the same folder again, it goes on where it stopped")
    .requiredOption("--out <folder>", "folder for the journal and the results", pathOf("--out"))
    .option("--yes", "do not ask, however long it takes")
    .action((file: string, options: RunOptions) => run(file, options, surroundings));
  withRunOptions(experiment.command("resume"))
    .argument("<folder>", "folder of an experiment")
    .description("go on with an experiment where it stopped")
    .action((folder: string, options: RunOptions) => resume(folder, options, surroundings));
  experiment
    .command("status")
    .argument("<folder>", "folder of an experiment")
    .description("say how far an experiment is, whether or not somebody works on it")
    .option("--region <file>", regionHelp, readRegion)
    .option("--json", "print the result as one line of JSON")
    .action((folder: string, options: Pick<RunOptions, "json" | "region">) => status(folder, options, surroundings));
  addExport(experiment, surroundings);
  addImport(experiment, surroundings);
}

interface ExportOptions extends Pick<RunOptions, "region"> {
  readonly as: ExportId;
  readonly out: string;
}

/** `techmarket experiment export`: results in the form of another program. */
function addExport(experiment: Command, surroundings: Surroundings): void {
  const forms = exportIds.map((id) => `${id}: ${exports[id].what} (.${exports[id].ending})`);
  experiment
    .command("export")
    .argument("<folder>", "folder of an experiment that is over")
    .description("write the results in the form of another program")
    .addOption(new Option("--as <form>", forms.join("; ")).choices(exportIds).makeOptionMandatory())
    .requiredOption("--out <file>", "file to write", pathOf("--out"))
    .option("--region <file>", regionHelp, readRegion)
    .action((folder: string, options: ExportOptions) =>
      exportStudy(experimentIn(folder, options, surroundings), folder, options.as, options.out, surroundings)
    );
}

/** `techmarket experiment import`: the grid of an experiment of NetLogo's BehaviorSpace as a file of ours. */
function addImport(experiment: Command, surroundings: Surroundings): void {
  experiment
    .command("import")
    .argument("<file>", "experiments of BehaviorSpace as XML")
    .description("take the grid of an experiment of NetLogo’s BehaviorSpace; its commands are not run")
    .option("--names <file>", "CSV with the columns variable and id, where variables have other names")
    .option("--experiment <name>", "name of the experiment, where the file holds several")
    .requiredOption("--out <file>", "file of the experiment to write", pathOf("--out"))
    .action((file: string, options: GridImport) => {
      importGrid(file, options, surroundings);
      surroundings.print(options.out);
    });
}

function withRunOptions(command: Command): Command {
  return withEngineOptions(command)
    .addOption(
      new Option("--on-failure <policy>", "stop: end at the first run that fails; list: note it and go on")
        .choices(["stop", "list"])
        .default("stop")
    )
    .option("--region <file>", "file that import wrote, where the experiment is of a person’s own data", readRegion)
    .option("--json", "print the result as one line of JSON");
}

async function run(file: string, options: RunOptions, surroundings: Surroundings): Promise<void> {
  const experiment = readOrExplain(file, options, surroundings);
  const confirm = options.yes ? undefined : (estimate: Estimate) => isWanted(estimate, surroundings);
  await carryOut(experiment, options.out, options, surroundings, confirm);
}

async function resume(folder: string, options: RunOptions, surroundings: Surroundings): Promise<void> {
  await carryOut(experimentIn(folder, options, surroundings), folder, options, surroundings);
}

function experimentIn(
  folder: string,
  options: Pick<RunOptions, "json" | "region">,
  surroundings: Surroundings
): Experiment {
  const file = join(folder, experimentFiles.definition);
  if (existsSync(file)) return readOrExplain(file, options, surroundings);
  throw new UsageError([say(experimentMessages.notBegun(folder, experimentFiles.definition))]);
}

/** Reads an experiment; what is wrong with it goes to standard output as JSON where JSON was asked for. */
function readOrExplain(
  file: string,
  { json, region }: Pick<RunOptions, "json" | "region">,
  surroundings: Surroundings
): Experiment {
  try {
    return readExperimentFile(file, surroundings, region);
  } catch (error) {
    if (json && error instanceof UnsoundExperiment) surroundings.print(JSON.stringify({ problems: error.problems }));
    throw error;
  }
}

async function isWanted(estimate: Estimate, { ask, tell }: Surroundings): Promise<boolean> {
  const text = estimateText(estimate);
  tell(`${text}\n`);
  if (!isLarge(estimate)) return true;
  const answer = await ask(say(experimentMessages.goOn(text)));
  if (answer !== undefined) return answer;
  const most = [durationText(askAbove.seconds), bytesText(askAbove.bytes)] as const;
  throw new UsageError([say(experimentMessages.nobodyAnswers(text, ...most, askAbove.runs))]);
}

/** `2,000 runs, about 17 min (16 to 18), about 5.2 MB`. */
export function estimateText({ fewest, most, secondsLeft, bytes }: Estimate): string {
  const time = secondsLeft ? [experimentMessages.timeWanted(durationTexts(secondsLeft), fewest)] : [];
  const size = experimentMessages.sizeWanted(bytesText(Math.round(bytes)));
  return [experimentMessages.runsWanted(fewest, most), ...time, size].map(say).join(say(messages.comma));
}

const notBegun = (folder: string) => new UsageError([say(experimentMessages.noJournalYet(folder))]);

async function status(
  folder: string,
  options: Pick<RunOptions, "json" | "region">,
  surroundings: Surroundings
): Promise<void> {
  const experiment = experimentIn(folder, options, surroundings);
  const plan = planOf(experiment);
  if ((await nodeFolder(folder).sizeOf(experimentFiles.journal)) === undefined) throw notBegun(folder);
  const file = await nodeFolder(folder).grow(experimentFiles.journal);
  const looked = await Journal.look(file);
  if (!looked) throw notBegun(folder);
  const { head, journal } = looked;
  const total = runCount(plan, await replicatesSoFar(plan, journal));
  await file.close();
  const failed = failureList(plan, journal);
  const found = {
    experiment: experiment.id,
    engine: head.engine,
    done: journal.finished + failed.length,
    total,
    most: mostRunsOf(experiment),
    finished: journal.finished,
    failed,
    isOver: journal.finished + failed.length >= total,
    secondsEach: Number.isNaN(journal.seconds.mean) ? null : journal.seconds.mean,
    bytes: journal.bytes
  };
  surroundings.print(options.json ? JSON.stringify(found) : statusLine(found));
}

function statusLine({
  experiment,
  done,
  total,
  failed,
  secondsEach,
  bytes
}: {
  readonly experiment: string;
  readonly done: number;
  readonly total: number;
  readonly failed: readonly unknown[];
  readonly secondsEach: number | null;
  readonly bytes: number;
}): string {
  const pace = secondsEach === null ? undefined : secondsEach.toPrecision(3);
  return say(
    experimentMessages.status({ experiment, done, total, failed: failed.length, pace, size: bytesText(bytes) })
  );
}
