import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { namedScenario } from "../../sim/derive/named-scenarios.ts";
import { definitionText } from "../../sim/experiment/definition.ts";
import { HeadlessJournal, Journal, type JournalHead, OtherJournal } from "../../sim/experiment/journal.ts";
import { pointsOf } from "../../sim/experiment/points.ts";
import { readExperiment } from "../../sim/experiment/read-experiment.ts";
import { runSpecAt } from "../../sim/experiment/run-spec-at.ts";
import { checkRunSpec } from "../../sim/scenario/check-run-spec.ts";
import { checkScenario } from "../../sim/scenario/check-scenario.ts";
import { memoryFolder } from "../sim/experiment/memory-folder.ts";
import { experimentFile, smallExperiment, surroundings } from "../sim/experiment/small-experiment.ts";
import { faultsOf, mutations } from "./fuzz.ts";

/** Milliseconds that all mutations of a door may take on a machine that does other work too. */
const patience = 30 * mutations;

/** Parsed JSON, or nothing where the text is none: then nobody is asked. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const spec = {
  region: "chongqing",
  seed: "s",
  replicate: 0,
  scale: 0.05,
  months: 240,
  generator: "threefry",
  values: "start"
};

test(
  "a mutated scenario is refused with reasons, or is one that a run takes",
  async () => {
    const samples = Object.fromEntries(["baseline", "plan"].map((id) => [id, JSON.stringify(namedScenario(id))]));
    const faults = await faultsOf("scenario", samples, (text) => {
      const scenario = parsed(text);
      const read = checkScenario(scenario);
      if (!read.ok) return read.problems.length > 0 ? undefined : "refused without a reason";
      const run = checkRunSpec({ ...spec, scenario: read.value }, ["chongqing"]);
      return run.ok ? undefined : `a run refuses it: ${run.problems[0].sentence.en}`;
    });
    expect(faults).toEqual([]);
  },
  patience
);

/** Experiments of the product and small ones of every design. */
function experiments(): Record<string, string> {
  const folder = new URL("../../data/experiments/", import.meta.url);
  const shipped = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const vary = { measures: { loans: ["M4"] }, levers: { navCoverage: { low: 0.1, high: 0.9 }, approvalDays: {} } };
  const designs = [
    { kind: "grid", n: 3 },
    { kind: "one-at-a-time", n: 4 },
    { kind: "saltelli", n: 4, secondOrder: true },
    { kind: "morris", n: 2, levels: 4 }
  ];
  const own = [
    { design: { kind: "table", columns: ["searchRate", "M13"], rows: [[0.06, 0]] } },
    { design: { kind: "worlds", vectors: [{ netDeduction: 0.4 }] } },
    { replicates: 3, stop: { outcome: "turnover", absolute: 1, step: 2, most: 9 }, outcomes: ["turnover"] }
  ];
  const parts = [...designs.map((design) => ({ vary, design })), ...own];
  return Object.fromEntries([
    ...shipped.map((name) => [name, readFileSync(new URL(name, folder), "utf8")]),
    ...parts.map((part, place) => [String(place), JSON.stringify(experimentFile(part))])
  ]);
}

test(
  "a mutated experiment is refused with reasons, or every run of it can be run",
  async () => {
    const faults = await faultsOf("experiment", experiments(), (text) => {
      const read = readExperiment(parsed(text), surroundings);
      if (!read.ok) return read.problems.length > 0 ? undefined : "refused without a reason";
      const again = readExperiment(JSON.parse(definitionText(read.value)), surroundings);
      if (!again.ok || definitionText(again.value) !== definitionText(read.value)) return "does not read back equal";
      const { design } = read.value;
      // to make a large design takes long, and shows nothing more
      if ("n" in design && design.n > 1000) return undefined;
      const points = pointsOf(read.value);
      for (const point of new Set([0, points.count - 1])) {
        const address = { point, scenario: read.value.scenarios.length - 1, replicate: read.value.replicates - 1 };
        const run = checkRunSpec(runSpecAt(read.value, points, address), surroundings.regions);
        if (!run.ok) return `a run of it is refused: ${run.problems[0].sentence.en}`;
      }
      return undefined;
    });
    expect(faults).toEqual([]);
  },
  patience
);

const head: JournalHead = {
  format: "techmarket journal 1",
  definition: smallExperiment(),
  engine: "0.2.0",
  probe: "0000000000000001"
};

function finished(place: number) {
  const name = String(place).padStart(16, "0");
  return { place, seconds: place + 0.5, specHash: name, stateHash: name, values: [place, null], notices: {} };
}

test(
  "a mutated journal gives no run another figure, and tells every line that it lost",
  async () => {
    const folder = memoryFolder();
    const journal = await Journal.open(await folder.grow("journal"), head);
    for (let place = 0; place < 12; place++) await journal.keep(finished(place));
    await journal.keepFailure({ place: 12, failure: "the books do not close" });
    const faults = await faultsOf("journal", { journal: folder.files.get("journal")! }, async (text) => {
      const spoiled = memoryFolder(new Map([["journal", latin(text)]]));
      const opened = await openedOrRefused(spoiled);
      if (!opened) return spoiled.files.get("journal") === latin(text) ? undefined : "refused and changed";
      for (let place = 0; place < 12; place++) {
        const run = await opened.read(place);
        if (run && JSON.stringify(run) !== JSON.stringify(finished(place))) return `run ${place} has other figures`;
      }
      const told = opened.unreadable + (opened.hasDamagedHead ? 1 : 0);
      const changed = changedLines(latin(text), folder.files.get("journal")!);
      return told < changed ? `${changed} lines were changed, and ${told} are told` : undefined;
    });
    expect(faults).toEqual([]);
  },
  patience
);

/** Bytes as the folder reads them. */
function latin(text: string): string {
  return Buffer.from(text, "utf8").toString("latin1");
}

/** Lines that are not those that were written; a line that is away or stands elsewhere is none. */
function changedLines(text: string, whole: string): number {
  const lines = new Set(["", ...whole.split("\n")]);
  const found = text.replace(/^\u00ef\u00bb\u00bf/, "").split("\n");
  return found.filter((line) => !lines.has(line.replace(/\r$/, ""))).length;
}

async function openedOrRefused(folder: ReturnType<typeof memoryFolder>): Promise<Journal | undefined> {
  try {
    return await Journal.open(await folder.grow("journal"), head);
  } catch (error) {
    if (error instanceof HeadlessJournal || error instanceof OtherJournal) return undefined;
    throw error;
  }
}
