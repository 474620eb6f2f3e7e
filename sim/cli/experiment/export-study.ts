import { join, resolve } from "node:path";
import type { Experiment } from "../../experiment/experiment.ts";
import { type ExportId, exports } from "../../experiment/exports/exports.ts";
import { studyOf } from "../../experiment/exports/study.ts";
import { experimentFiles } from "../../experiment/files.ts";
import { Journal } from "../../experiment/journal.ts";
import { planOf, replicatesSoFar } from "../../experiment/plan.ts";
import { nodeFolder } from "../node-folder.ts";
import { outputFile } from "../output-file.ts";
import { shellWord } from "../shell-word.ts";
import type { Surroundings } from "../surroundings.ts";
import { UsageError } from "../usage-error.ts";
import { experimentMessages as told } from "../words/experiment-messages.ts";
import { say } from "../words/language.ts";

/** Writes the results of an experiment that is over in the form of another program. */
export async function exportStudy(
  experiment: Experiment,
  path: string,
  form: ExportId,
  out: string,
  { today, print }: Surroundings
): Promise<void> {
  refuseOwn(path, out);
  const target = outputFile("--out", out);
  const folder = nodeFolder(path);
  if ((await folder.sizeOf(experimentFiles.results)) === undefined) {
    throw new UsageError([say(told.noResults(path, `techmarket experiment resume ${shellWord(path)}`))]);
  }
  const file = await folder.grow(experimentFiles.journal);
  const looked = await Journal.look(file);
  if (!looked) throw new UsageError([say(told.noJournal(path))]);
  const plan = planOf(experiment);
  const study = studyOf(plan, await replicatesSoFar(plan, looked.journal), looked.journal);
  await target.writePieces(exports[form].pieces({ study, folder, date: today() }));
  await file.close();
  print(out);
}

/** What an experiment keeps is not written over by an export. */
function refuseOwn(path: string, out: string): void {
  const own = Object.values(experimentFiles).map((name) => join(path, name));
  if (!own.some((file) => resolve(file) === resolve(out))) return;
  throw new UsageError([say(told.ownFile(out))]);
}
