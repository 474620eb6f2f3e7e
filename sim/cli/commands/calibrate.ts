import { join } from "node:path";
import type { Command } from "commander";
import { calibrate } from "../../analysis/calibration/calibrate.ts";
import type { Calibration } from "../../analysis/calibration/calibration.ts";
import { type FittedTarget, fittedTargets } from "../../analysis/calibration/fitted-target.ts";
import { usualEffort } from "../../analysis/calibration/plan.ts";
import type { Space } from "../../analysis/calibration/space.ts";
import type { Text } from "../../declare/text.ts";
import { outcomes } from "../../outcomes/index.ts";
import { engineVersion } from "../../run/engine-version.ts";
import { loadRegion } from "../../run/region-packs.ts";
import { type FreeParameter, freeParameterIds, freeParameters } from "../../uncertainties/free.ts";
import { uncertainties } from "../../uncertainties/index.ts";
import { batchDefaults } from "../batch.ts";
import { type BatchOptions, withBatchOptions } from "../batch-options.ts";
import { askingBy, type RunFigures } from "../calibration-runs.ts";
import { journalIn } from "../journal.ts";
import { wholeNumberIn } from "../numbers.ts";
import { resultsFolder } from "../results-folder.ts";
import { breathing, type Surroundings } from "../surroundings.ts";
import { targetNames, targetRows } from "../target-rows.ts";
import { shortNumber, textTable } from "../text-table.ts";
import { usefulThreads } from "../useful-threads.ts";
import { say } from "../words/language.ts";
import { cells, headings as h, kinds, messages } from "../words/messages.ts";
import { storeCalibration } from "../worlds.ts";

interface CalibrateOptions extends BatchOptions {
  readonly trajectories: number;
  readonly points: number;
  readonly waves: number;
  readonly bridged: number;
  readonly worlds: number;
  readonly store?: true;
}

const journalFile = "journal.jsonl";
const calibrationFile = "calibration.json";

/** What stands when a person says nothing: about 1,600 runs, under an hour on two cores. */
const calibrationDefaults = { ...batchDefaults, seed: "calibration-1", replicates: 2, scale: 0.05, months: 60 };

/** `techmarket calibrate`: the free parameters from the published figures, with all vectors that those leave open. */
export function addCalibrate(program: Command, surroundings: Surroundings): void {
  withBatchOptions(program.command("calibrate"), calibrationDefaults)
    .description("estimate the free parameters from the published figures that may be fitted")
    .option("--trajectories <n>", "walks of the screening", counted("--trajectories", 2, 1000), 8)
    .option("--points <n>", "sets of values in each design", counted("--points", 10, 10_000), 160)
    .option("--waves <n>", "designs, each inside what the one before leaves", counted("--waves", 1, 20), 3)
    .option(
      "--bridged <n>",
      "sets of values run at the whole region too; 0 leaves out what depends on scale",
      counted("--bridged", 0, 100),
      8
    )
    .option("--worlds <n>", "sets of values wanted that fit the data", counted("--worlds", 1, 10_000), 100)
    .option("--store", "keep the result beside the pack of the region, where compare and validate find it")
    .action((options: CalibrateOptions) => command(options, surroundings));
}

function counted(option: string, min: number, max: number) {
  return wholeNumberIn({ option, min, max });
}

async function command(options: CalibrateOptions, surroundings: Surroundings): Promise<void> {
  const { region, seed, replicates, scale, months } = { ...calibrationDefaults, ...options };
  const { trajectories, points, waves, bridged, worlds, workers, json, store } = options;
  const pack = await loadRegion(region);
  const rows = targetRows(pack);
  const problem = { space: freeSpace, start, targets: fittedTargets(rows), isScaleFree };
  const folder = resultsFolder(options.out ?? join("out", "calibrate", region), engineVersion, {
    command: "calibrate",
    of: { region },
    files: [journalFile, calibrationFile]
  });
  const journal = journalIn<RunFigures>(join(folder.path, journalFile));
  if (journal.unreadable > 0) surroundings.tell(`${say(messages.unreadableLines(journal.unreadable))}\n`);
  const pool = surroundings.openPool(usefulThreads(workers, Number.POSITIVE_INFINITY));
  try {
    const ask = askingBy(
      { space: freeSpace, targets: problem.targets, pack, seed, scale, months },
      pool,
      journal,
      surroundings
    );
    const plan = { seed, trajectories, points, waves, replicates, bridged, worlds, effort: usualEffort };
    const found = await calibrate(problem, plan, ask, breathing(surroundings.signal));
    const calibration = { region, engine: engineVersion, scale, months, ...found };
    folder.write(calibrationFile, `${JSON.stringify(calibration, null, 1)}\n`);
    if (store) storeCalibration(calibration);
    surroundings.print(json ? JSON.stringify(calibration) : calibrationLines(found, targetNames(rows)));
  } finally {
    pool.close();
  }
}

/** The free parameters as the space that calibration searches. */
export const freeSpace: Space = freeParameterIds.map((id) => {
  const { range, ratios }: FreeParameter = freeParameters[id];
  return { id, range, ...(ratios ? { ratios } : {}) };
});
const start = Object.fromEntries(freeParameterIds.map((id) => [id, uncertainties[id].value]));

function isScaleFree({ measure: { measured } }: FittedTarget): boolean {
  return typeof measured === "string" && outcomes[measured].scaleFree;
}

function calibrationLines(
  { parameters, targets, waves, bound, worlds }: Calibration,
  names: ReadonlyMap<string, Text>
): string {
  const parameterRows = parameters.map(({ id, range, start: before, estimate, low, high, identified, moves }) => [
    id,
    say(uncertainties[id as keyof typeof uncertainties].label),
    ...[...range, before, estimate, low, high].map(shortNumber),
    identified ? "" : say(cells.notIdentified),
    moves.join(" ")
  ]);
  const targetLines = targets.map(({ id, use, reason, emulator, estimate, scaleGap }) => [
    id,
    say(names.get(id)!),
    ...[emulator?.explained ?? null, emulator?.coverage ?? null, estimate, scaleGap].map(shortNumber),
    reason ? say(reason) : say(kinds[use] ?? { en: use, zh: use })
  ]);
  return [
    textTable(
      [...[h.parameter, h.name, h.from, h.to, h.start, h.estimate, h.low, h.high].map(say), "", say(h.moves)],
      parameterRows
    ),
    textTable([...[h.id, h.target, h.heldOut, h.coverage, h.atEstimate, h.scaleAdds].map(say), ""], targetLines),
    ...waves.map(({ points, left }, wave) => say(messages.design(wave + 1, points, shortNumber(100 * left)))),
    say(messages.worldsLeft(worlds.length, shortNumber(bound)))
  ].join("\n\n");
}
