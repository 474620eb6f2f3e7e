import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { uniformSource } from "../../sim/analysis/uniform-source.ts";
import { faultsOf, filesOf } from "./experiment-files.ts";
import { killUntilFinished, never } from "./kill-until-finished.ts";

/** A session is killed within its first runs, or, where it has few left, while it writes its tables. */
const mostRuns = 30;
const mostMilliseconds = 12;

export interface SubmitterKills {
  readonly kills: number;
  /** Experiments that were carried through so many kills. */
  readonly experiments: number;
  /** What differed from an uninterrupted experiment. */
  readonly faults: readonly string[];
}

/** Kills the process that carries out an experiment at random points, at least so many times, and compares the files. */
export async function killSubmitters(wanted: number, seed: string): Promise<SubmitterKills> {
  const place = mkdtempSync(join(tmpdir(), "techmarket-kills-"));
  const lot = uniformSource(seed, "latinHypercube");
  const alone = join(place, "alone");
  await killUntilFinished(["submitter", alone], () => never);
  const expected = filesOf(alone);
  const faults: string[] = [];
  let kills = 0;
  let experiments = 0;
  let draws = 0;
  while (kills < wanted) {
    const folder = join(place, String(experiments++));
    const found = await killUntilFinished(["submitter", folder], () => ({
      signs: 1 + Math.floor(mostRuns * lot(draws, 0)),
      milliseconds: mostMilliseconds * lot(draws++, 1)
    }));
    kills += found.kills;
    if (found.code !== 0) faults.push(`${folder}: code ${found.code}`);
    faults.push(...faultsOf(folder, expected));
  }
  rmSync(place, { recursive: true });
  return { kills, experiments, faults };
}
