import type { RunFigures } from "../run/measure.ts";
import { type Difference, differencesBetween } from "./differences.ts";
import type { Experiment } from "./experiment.ts";
import type { GrowingFile } from "./folder.ts";
import { isDamagedLineOf, journalLine, readJournalLine } from "./journal-line.ts";
import { PlaceIndex } from "./place-index.ts";
import { mostRuns } from "./places.ts";
import { Spread } from "./spread.ts";

export const journalFormat = "techmarket journal 1";

/** What the runs of a journal have in common; runs of anything else do not belong into it. */
export interface JournalHead {
  readonly format: typeof journalFormat;
  readonly definition: Experiment;
  /** Version of the engine. */
  readonly engine: string;
  /** What the engine makes of a small run; tells engines of one version apart. */
  readonly probe: string;
}

/** A finished run; its place is its number in the experiment. */
export interface FinishedRun extends RunFigures {
  readonly place: number;
  readonly seconds: number;
}

/** A run that broke off. */
export interface FailedRun {
  readonly place: number;
  readonly failure: string;
}

/** Thrown when a journal is of another experiment or engine; says what differs. */
export class OtherJournal extends Error {
  readonly differences: readonly Difference[];

  constructor(differences: readonly Difference[]) {
    super(differences.map(({ where, kept, asked }) => `${where} was ${kept}, is ${asked}`).join("; "));
    this.differences = differences;
  }
}

/** Thrown when nothing is left of what tells which engine made the runs of a journal. */
export class HeadlessJournal extends Error {
  /** Lines of finished or failed runs that are whole. */
  readonly whole: number;

  constructor(whole: number) {
    super(
      `the first line of the journal cannot be read, and it alone tells which engine made its ${whole} whole lines`
    );
    this.whole = whole;
  }
}

/** Thrown when the line of a finished run was whole and is no longer. */
export class DamagedRun extends Error {
  readonly place: number;

  constructor(place: number) {
    super(`the line of run ${place} in the journal was whole and cannot be read any more`);
    this.place = place;
  }
}

/** Runs of which it is remembered that they were finished last. */
const mostLatest = 1000;

/** Bytes that are read at once. */
const chunk = 1_048_576;

/**
 * The runs that are over, a line each, in the order in which they ended. Lines are added and never changed, so that a
 * process may be killed at any point: a line that was cut off or changed does not count, and its run is run again. Only
 * where the lines stand is kept in memory.
 */
export class Journal {
  readonly #file: GrowingFile;
  readonly #index = new PlaceIndex();
  readonly #failed = new Map<number, string>();
  /** Seconds of the finished runs. */
  readonly seconds = new Spread();
  #runBytes = 0;
  /** Places of the last runs that were noted. */
  readonly #latest: number[] = [];
  #unreadable = 0;
  #hasDamagedHead = false;
  /** Whether the last line lacks its end. */
  #isCutOff = false;
  /** Settles when all lines so far are in the file. */
  #before: Promise<void> = Promise.resolve();

  private constructor(file: GrowingFile) {
    this.#file = file;
  }

  /** Opens the journal in a file, or begins it there. */
  static async open(file: GrowingFile, head: JournalHead): Promise<Journal> {
    const journal = new Journal(file);
    const found = await journal.#readLines({ asked: head });
    if (found) refuseOther(found, head);
    else if (journal.finished + journal.failed.size > 0)
      throw new HeadlessJournal(journal.finished + journal.failed.size);
    if (journal.#isCutOff) await file.append("\n");
    if (!found || journal.hasDamagedHead) await file.append(journalLine(head));
    return journal;
  }

  /** The head of the journal in a file and what is in it, for somebody who only looks; undefined without a head. */
  static async look(file: GrowingFile): Promise<{ head: JournalHead; journal: Journal } | undefined> {
    const journal = new Journal(file);
    const head = await journal.#readLines({});
    return head && { head, journal };
  }

  get bytes(): number {
    return this.#file.size;
  }

  /** Bytes of the lines of finished runs: all but the head and failures. */
  get runBytes(): number {
    return this.#runBytes;
  }

  get finished(): number {
    return this.#index.size;
  }

  /** Runs that broke off and have not been finished since, with the reason. */
  get failed(): ReadonlyMap<number, string> {
    return this.#failed;
  }

  /** The runs that were finished last, at most a thousand. */
  get latest(): readonly number[] {
    return this.#latest;
  }

  /** Lines that were cut off or changed and do not count. */
  get unreadable(): number {
    return this.#unreadable;
  }

  /** Whether the first line was changed, and what is left of it still tells that it is the right one. */
  get hasDamagedHead(): boolean {
    return this.#hasDamagedHead;
  }

  has(place: number): boolean {
    return this.#index.has(place);
  }

  async read(place: number): Promise<FinishedRun | undefined> {
    if (!this.has(place)) return undefined;
    const [offset, length] = this.#index.at(place);
    const run = readJournalLine(await this.#file.read(offset, length)) as FinishedRun | undefined;
    if (run?.place !== place) throw new DamagedRun(place);
    return run;
  }

  async keep(run: FinishedRun): Promise<void> {
    const line = journalLine(run);
    const offset = await this.#append(line);
    this.#noteFinished(run, offset, line.length - 1);
  }

  async keepFailure(run: FailedRun): Promise<void> {
    await this.#append(journalLine(run));
    if (!this.has(run.place)) this.#failed.set(run.place, run.failure);
  }

  settle(): Promise<void> {
    return this.#file.settle();
  }

  close(): Promise<void> {
    return this.#file.close();
  }

  /** Adds a line after those that are being added, and tells where it stands. */
  #append(line: string): Promise<number> {
    const added = this.#before.then(async () => {
      const offset = this.#file.size;
      await this.#file.append(line);
      return offset;
    });
    this.#before = added.then(
      () => undefined,
      () => undefined
    );
    return added;
  }

  #noteFinished({ place, seconds }: FinishedRun, offset: number, length: number): void {
    this.#index.note(place, offset, length);
    this.#runBytes += length + 1;
    this.#failed.delete(place);
    this.seconds.add(seconds);
    this.#latest.push(place);
    if (this.#latest.length > mostLatest) this.#latest.shift();
  }

  /**
   * Notes the lines of the file and returns its head; the lines of a file whose head is nowhere are noted all the same.
   * @param asked the head of who writes on: a first line that was changed counts if it is a damaged line of this head
   */
  async #readLines({ asked }: { readonly asked?: JournalHead }): Promise<JournalHead | undefined> {
    let head: JournalHead | undefined;
    let offset = 0;
    const take = (line: string) => {
      const [mark, text] = withoutMark(line, offset);
      const value = readJournalLine(text);
      if (isHead(value)) head ??= value;
      else if (!head && offset === 0 && asked && isDamagedLineOf(text, asked)) head = this.#damaged(asked);
      else this.#note(value, text, offset + mark);
      offset += line.length + 1;
    };
    let rest = "";
    for (let from = 0; from < this.#file.size; ) {
      const text = await this.#file.read(from, chunk);
      from += text.length;
      const lines = (rest + text).split("\n");
      rest = lines.pop()!;
      lines.forEach(take);
    }
    if (rest === "") return head;
    this.#isCutOff = true;
    take(rest);
    return head;
  }

  #damaged(head: JournalHead): JournalHead {
    this.#hasDamagedHead = true;
    return head;
  }

  #note(value: unknown, line: string, offset: number): void {
    if (isFinished(value)) this.#noteFinished(value, offset, line.length);
    else if (!isFailed(value)) this.#unreadable += line === "" ? 0 : 1;
    else if (!this.has(value.place)) this.#failed.set(value.place, value.failure);
  }
}

/** The mark that some editors put at the start of a file, as its bytes look here. */
const byteOrderMark = "\u00ef\u00bb\u00bf";

/** A line without the mark at the start of the file and the return that some editors put at the end of a line. */
function withoutMark(line: string, offset: number): [mark: number, text: string] {
  const mark = offset === 0 && line.startsWith(byteOrderMark) ? byteOrderMark.length : 0;
  return [mark, line.slice(mark, line.endsWith("\r") ? -1 : undefined)];
}

function isFinished(value: unknown): value is FinishedRun {
  const { place, seconds, values } = (value ?? {}) as Partial<FinishedRun>;
  return isPlace(place) && typeof seconds === "number" && Array.isArray(values);
}

function isFailed(value: unknown): value is FailedRun {
  const { place, failure } = (value ?? {}) as Partial<FailedRun>;
  return isPlace(place) && typeof failure === "string";
}

function isPlace(place: unknown): boolean {
  return Number.isSafeInteger(place) && (place as number) >= 0 && (place as number) < mostRuns;
}

/** Whether a file is a journal: its beginning has a line that holds its sum, or the form of one at its start. */
export async function isJournal(file: GrowingFile): Promise<boolean> {
  const [, text] = withoutMark(await file.read(0, chunk), 0);
  return /^[0-9a-f]{16} \{/.test(text) || text.split("\n").some((line) => readJournalLine(line) !== undefined);
}

function isHead(value: unknown): value is JournalHead {
  return (value as Partial<JournalHead> | null | undefined)?.format === journalFormat;
}

function refuseOther(found: JournalHead, asked: JournalHead): void {
  const { definition, ...rest } = found;
  const { definition: wanted, ...other } = asked;
  const differences = [...differencesBetween(rest, other), ...differencesBetween(definition, wanted)];
  if (differences.length > 0) throw new OtherJournal(differences);
}
