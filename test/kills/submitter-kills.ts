import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { uniformSource } from "../../sim/analysis/uniform-source.ts";
import { killUntilFinished } from "./kill-until-finished.ts";

const child = "test/kills/child-boot.mjs";
/** Milliseconds after which most sessions would end by themselves: kills fall into runs and into the writing of tables. */
const longest = 220;

export interface SubmitterKills {
  readonly kills: number;
  /** Experiments that were carried through so many kills. */
  readonly experiments: number;
  /** What differed from an uninterrupted experiment. */
  readonly differences: readonly string[];
}

/** Kills the process that carries out an experiment at random points, at least so many times, and compares the files. */
export async function killSubmitters(wanted: number, seed: string): Promise<SubmitterKills> {
  const place = mkdtempSync(join(tmpdir(), "techmarket-kills-"));
  const lot = uniformSource(seed, "latinHypercube");
  const alone = join(place, "alone");
  await killUntilFinished([child, alone], () => 60_000);
  const expected = filesOf(alone);
  const differences: string[] = [];
  let kills = 0;
  let experiments = 0;
  let draws = 0;
  while (kills < wanted) {
    const folder = join(place, String(experiments++));
    const found = await killUntilFinished([child, folder], () => longest * lot(draws++, 0));
    kills += found.kills;
    if (found.code !== 0) differences.push(`experiment ${experiments} ended with code ${found.code}`);
    differences.push(...differing(expected, filesOf(folder), experiments), ...doubled(folder));
  }
  rmSync(place, { recursive: true });
  return { kills, experiments, differences };
}

/** All files but the journal, whose lines stand in the order in which runs ended. */
function filesOf(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder).filter((name) => name !== "journal.jsonl");
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), "latin1")]));
}

function differing(
  expected: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
  experiment: number
): string[] {
  const names = [...new Set([...expected.keys(), ...found.keys()])];
  return names
    .filter((name) => expected.get(name) !== found.get(name))
    .map((name) => `${name} of experiment ${experiment}`);
}

/** Runs that stand in the table twice. */
function doubled(folder: string): string[] {
  const names = readFileSync(join(folder, "results.csv"), "utf8")
    .split("\n")
    .map((line) => line.split(",").slice(0, 3).join(" "));
  return names.filter((name, place) => names.indexOf(name) < place);
}
