import fc from "fast-check";
import { expect, test } from "vitest";
import type { Experiment } from "../../../sim/experiment/experiment.ts";
import {
  DamagedRun,
  type FinishedRun,
  HeadlessJournal,
  Journal,
  type JournalHead,
  OtherJournal
} from "../../../sim/experiment/journal.ts";
import { journalLine, readJournalLine } from "../../../sim/experiment/journal-line.ts";
import { memoryFolder } from "./memory-folder.ts";
import { smallExperiment } from "./small-experiment.ts";

function headOf(definition: Experiment = smallExperiment(), probe = "0000000000000001"): JournalHead {
  return { format: "techmarket journal 1", definition, engine: "0.1.0", probe };
}

function finished(place: number): FinishedRun {
  const name = String(place).padStart(16, "0");
  return { place, seconds: place, specHash: name, stateHash: name, values: [place, null], notices: {} };
}

async function journalWith(places: readonly number[], folder = memoryFolder()) {
  const journal = await Journal.open(await folder.grow("journal"), headOf());
  for (const place of places) await journal.keep(finished(place));
  return { folder, journal };
}

async function opened(folder: ReturnType<typeof memoryFolder>, head = headOf()) {
  return Journal.open(await folder.grow("journal"), head);
}

test("runs are found again by their number, in whatever order they were kept", async () => {
  const { folder, journal } = await journalWith([5, 0, 3000]);
  for (const read of [journal, await opened(folder)]) {
    expect(read.finished).toBe(3);
    expect(await read.read(3000)).toEqual(finished(3000));
    expect(await read.read(0)).toEqual(finished(0));
    expect(await read.read(1)).toBeUndefined();
    expect(read.seconds.mean).toBeCloseTo(3005 / 3, 9);
  }
});

test("lines that are added at the same time do not mix", async () => {
  const { folder, journal } = await journalWith([]);
  await Promise.all([1, 2, 3, 4].map((place) => journal.keep(finished(place))));
  for (const place of [1, 2, 3, 4]) expect(await journal.read(place)).toEqual(finished(place));
  expect((await opened(folder)).finished).toBe(4);
});

test("wherever a machine is lost, the whole lines before stand and the torn one is run again", async () => {
  const { folder } = await journalWith([0, 1, 2]);
  const text = folder.files.get("journal")!;
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: text.length }), async (cut) => {
      const torn = memoryFolder(new Map([["journal", text.slice(0, cut)]]));
      const journal = await opened(torn);
      // a line counts from its last brace on, with or without the line break behind it
      const whole = text.slice(0, cut).match(/\}(?=\n)|\}\}$/g)?.length ?? 0;
      expect(journal.finished).toBe(Math.max(0, whole - 1));
      await journal.keep(finished(7));
      expect(torn.files.get("journal")!.startsWith(text.slice(0, cut))).toBe(true);
      const again = await opened(torn);
      expect(await again.read(7)).toEqual(finished(7));
      expect(again.finished).toBe(Math.max(0, whole - 1) + 1);
    }),
    { numRuns: 200 }
  );
});

test("a line that was changed on the disk does not count", async () => {
  const { folder } = await journalWith([0, 1]);
  folder.files.set("journal", folder.files.get("journal")!.replace('"place":1', '"place":2'));
  const journal = await opened(folder);
  expect(journal.finished).toBe(1);
  expect(journal.has(2)).toBe(false);
});

test("a run that failed and was finished later has not failed", async () => {
  const { folder, journal } = await journalWith([]);
  await journal.keepFailure({ place: 4, failure: "账目不平" });
  expect([...(await opened(folder)).failed]).toEqual([[4, "账目不平"]]);
  await journal.keep(finished(4));
  expect((await opened(folder)).failed.size).toBe(0);
});

test("a journal of another definition or engine is refused with everything that differs", async () => {
  const { folder } = await journalWith([0]);
  const other = headOf(smallExperiment({ replicates: 2, months: 60 }), "0000000000000002");
  const before = folder.files.get("journal");
  const error = await opened(folder, other).catch((refused: OtherJournal) => refused);
  expect(error).toBeInstanceOf(OtherJournal);
  expect((error as OtherJournal).differences).toEqual([
    { where: "probe", kept: '"0000000000000001"', asked: '"0000000000000002"' },
    { where: "months", kept: "120", asked: "60" },
    { where: "replicates", kept: "1", asked: "2" }
  ]);
  expect(folder.files.get("journal")).toBe(before);
});

test("a line of any text is plain ASCII and comes back as it was", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const line = journalLine(value);
      expect(line).toMatch(/^[\x20-\x7e]*\n$/);
      expect(readJournalLine(line.slice(0, -1))).toEqual(JSON.parse(JSON.stringify(value)));
    })
  );
});

test("who only looks at a journal under way changes nothing in it", async () => {
  const { folder } = await journalWith([0, 1]);
  const torn = folder.files.get("journal")!.slice(0, -5);
  folder.files.set("journal", torn);
  const looked = await Journal.look(await folder.grow("journal"));
  expect(looked?.journal.finished).toBe(1);
  expect(looked?.head.engine).toBe("0.1.0");
  expect(folder.files.get("journal")).toBe(torn);
});

/** What may happen to the first line, with the runs that are kept under it. */
const spoiledHeads: readonly (readonly [string, (text: string) => string])[] = [
  ["a letter of it is changed", (text) => text.replace("techmarket", "Techmarket")],
  ["a digit of its sum is changed", (text) => (text[0] === "0" ? "1" : "0") + text.slice(1)],
  ["half of it is gone", (text) => text.slice(0, 40) + text.slice(text.indexOf("\n"))]
];

test.each(spoiledHeads)("where %s, all runs under it are kept", async (_, spoil) => {
  const { folder } = await journalWith([0, 1, 2]);
  folder.files.set("journal", spoil(folder.files.get("journal")!));
  const journal = await opened(folder);
  expect([journal.finished, journal.hasDamagedHead, journal.unreadable]).toEqual([3, true, 0]);
  expect(await journal.read(1)).toEqual(finished(1));
  // a whole head is added, so that the next to open it needs no guess
  expect((await Journal.look(await folder.grow("journal")))?.head).toEqual(headOf());
});

test("a mark that an editor put at the start, and returns at the ends of lines, cost nothing", async () => {
  const { folder } = await journalWith([0, 1, 2]);
  const text = folder.files.get("journal")!;
  folder.files.set("journal", `\u00ef\u00bb\u00bf${text.replaceAll("\n", "\r\n")}`);
  const journal = await opened(folder);
  expect([journal.finished, journal.hasDamagedHead, journal.unreadable]).toEqual([3, false, 0]);
  for (const place of [0, 1, 2]) expect(await journal.read(place)).toEqual(finished(place));
});

test("a journal of which nothing tells the engine is refused and left as it is", async () => {
  const { folder } = await journalWith([0, 1]);
  const headless = folder.files.get("journal")!.slice(folder.files.get("journal")!.indexOf("\n") + 1);
  folder.files.set("journal", headless);
  await expect(opened(folder)).rejects.toThrow(HeadlessJournal);
  expect(folder.files.get("journal")).toBe(headless);
});

test("lines that cannot be read are counted", async () => {
  const { folder } = await journalWith([0, 1, 2]);
  folder.files.set("journal", folder.files.get("journal")!.replace('"place":1', '"place":9'));
  const journal = await opened(folder);
  expect([journal.finished, journal.unreadable]).toEqual([2, 1]);
});

test("a finished run whose line is changed under way is no gap but a fault", async () => {
  const { folder, journal } = await journalWith([0, 1]);
  folder.files.set("journal", folder.files.get("journal")!.replace('"place":1', '"place":2'));
  await expect(journal.read(1)).rejects.toThrow(DamagedRun);
});
