import type { ReadingChoices } from "../../../state/reading/choices.ts";
import type { ExperimentTable } from "../../../state/reading/experiment-table.ts";
import type { OpenReading } from "../../../state/reading/open-reading.ts";
import type { Cases, Failing } from "../../../state/reading/question.ts";
import type { AskedWords } from "./reading-words.ts";

/** What every part of the reading needs. */
export interface Read {
  readonly hash: string;
  readonly table: ExperimentTable;
  readonly thread: OpenReading["thread"];
  readonly choices: ReadingChoices;
  readonly cases: Cases;
  readonly failing: Failing;
  readonly words: AskedWords;
}
