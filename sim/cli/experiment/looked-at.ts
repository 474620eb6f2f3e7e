import { experimentFiles } from "../../experiment/files.ts";
import type { ExperimentFolder } from "../../experiment/folder.ts";
import { Journal, type JournalHead } from "../../experiment/journal.ts";
import { UsageError } from "../usage-error.ts";
import { experimentMessages as told } from "../words/experiment-messages.ts";
import { say } from "../words/language.ts";

/** The journal of a folder, to read from; a folder without one is refused and stays without. */
export async function lookedAt(
  path: string,
  folder: ExperimentFolder
): Promise<{ head: JournalHead; journal: Journal }> {
  if (!(await folder.sizeOf(experimentFiles.journal))) throw noJournal(path);
  const file = await folder.grow(experimentFiles.journal);
  const looked = await Journal.look(file);
  if (looked) return looked;
  await file.close();
  throw noJournal(path);
}

function noJournal(path: string): UsageError {
  return new UsageError([say(told.noJournalYet(path))]);
}
