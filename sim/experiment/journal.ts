import type { RunFigures } from "../run/measure.ts";
import { type Difference, differencesBetween } from "./differences.ts";
import type { Experiment } from "./experiment.ts";
import type { GrowingFile } from "./folder.ts";
import { journalLine, readJournalLine } from "./journal-line.ts";
import { PlaceIndex } from "./place-index.ts";
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

/** Runs of which it is remembered that they were finished last. */
const mostLatest = 1000;

/** Bytes that are read at once. */
const chunk = 1_048_576;

/**
 * The runs that are over, a line each, in the order in which they ended. Lines are added and never changed, so that a
 * process may be killed at any point: a line that was cut off does not count, and its run is run again. Only where the
 * lines stand is kept in memory.
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
  /** Settles when all lines so far are in the file. */
  #before: Promise<void> = Promise.resolve();

  private constructor(file: GrowingFile) {
    this.#file = file;
  }

  /** Opens the journal in a file, or begins it there. */
  static async open(file: GrowingFile, head: JournalHead): Promise<Journal> {
    const journal = new Journal(file);
    const found = await journal.#readLines();
    if (found === undefined) await file.append(journalLine(head));
    else refuseOther(found, head);
    return journal;
  }

  /** The head of the journal in a file and what is in it, for somebody who only looks; undefined without a head. */
  static async look(file: GrowingFile): Promise<{ head: JournalHead; journal: Journal } | undefined> {
    const journal = new Journal(file);
    const head = await journal.#readLines({ onlyLooks: true });
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

  has(place: number): boolean {
    return this.#index.has(place);
  }

  async read(place: number): Promise<FinishedRun | undefined> {
    if (!this.has(place)) return undefined;
    const [offset, length] = this.#index.at(place);
    return readJournalLine(await this.#file.read(offset, length)) as FinishedRun;
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

  /** Notes the lines of the file and returns its head. Where the last line lacks its end, it is ended. */
  async #readLines({ onlyLooks = false } = {}): Promise<JournalHead | undefined> {
    let head: JournalHead | undefined;
    let offset = 0;
    const take = (line: string) => {
      const value = readJournalLine(line);
      if (isHead(value)) head ??= value;
      else if (head) this.#note(value, offset, line.length);
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
    if (!onlyLooks) await this.#file.append("\n");
    take(rest);
    return head;
  }

  #note(value: unknown, offset: number, length: number): void {
    const run = value as Partial<FinishedRun & FailedRun> | undefined;
    if (run?.place === undefined) return;
    if (run.failure === undefined) this.#noteFinished(run as FinishedRun, offset, length);
    else if (!this.has(run.place)) this.#failed.set(run.place, run.failure);
  }
}

function isHead(value: unknown): value is JournalHead {
  return typeof value === "object" && value !== null && "format" in value;
}

function refuseOther(found: JournalHead, asked: JournalHead): void {
  const { definition, ...rest } = found;
  const { definition: wanted, ...other } = asked;
  const differences = [...differencesBetween(rest, other), ...differencesBetween(definition, wanted)];
  if (differences.length > 0) throw new OtherJournal(differences);
}
