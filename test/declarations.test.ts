import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mean } from "../sim/analysis/moments.ts";
import { meanInterval } from "../sim/analysis/paired-difference.ts";
import { leverIds, levers } from "../sim/levers/index.ts";
import { schedule } from "../sim/model/schedule.ts";
import { type OutcomeId, outcomeIds } from "../sim/outcomes/index.ts";
import type { RunRecord } from "../sim/record/record.ts";
import { uncertaintyIds } from "../sim/uncertainties/index.ts";
import { forgetRuns, gainInterval, gainsOf, movedOutcomes, readersOf, runRange, runWithCut } from "./lever-range.ts";
import { outcomeOf } from "./small-city.ts";

const submodels = schedule.flatMap((phase) => phase.submodels);

/** What the engine is written in. */
const engineText = ["model", "world"]
  .map((room) => new URL(`../sim/${room}/`, import.meta.url))
  .flatMap((room) => readdirSync(room, { recursive: true }).map((file) => new URL(String(file), room)))
  .filter(({ pathname }) => pathname.endsWith(".ts"))
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");

/** Section of the model's description under which each submodel has its heading. */
const describedIn = new Map(
  readFileSync(new URL("../docs/model/odd.md", import.meta.url), "utf8")
    .split(/^### /m)
    .flatMap((part) => [...part.matchAll(/^#### `(\w+)`/gm)].map(([, name]) => [name, part.split(" ")[0]] as const))
);

/** Pairs by which a cut mechanism is judged. */
const replicates = 3;
/** Most of an effect that may come back by others that read the lever too, once its mechanism is cut: second rounds. */
const secondRound = 0.1;

test("every submodel of the month has a name of its own and is described under it in the section that it names", () => {
  expect(new Set(submodels.map(({ name }) => name)).size).toBe(submodels.length);
  for (const { name, section } of submodels) expect([name, describedIn.get(name)]).toEqual([name, section]);
});

test("every assumption is read by the engine", () => {
  const unread = uncertaintyIds.filter((id) => !engineText.match(new RegExp(`\\b${id}\\b`)));
  expect(unread).toEqual([]);
});

test("no submodel lists a lever that is not declared", () => {
  for (const { levers: listed } of submodels) expect(leverIds).toEqual(expect.arrayContaining([...listed]));
});

describe.each(leverIds)("lever %s", (id) => {
  const { submodels: mechanism, moves } = levers[id];
  const others = readersOf(id).filter((name) => !mechanism.includes(name));
  let range: ReturnType<typeof runRange>;
  const gain = (records: readonly RunRecord[]) =>
    mean(gainsOf(range.low, records, moves.outcome as OutcomeId)) * moves.direction;
  /** What they gain at least, beyond luck. */
  const surely = (records: readonly RunRecord[]) =>
    meanInterval(gainsOf(range.low, records, moves.outcome as OutcomeId).map((each) => each * moves.direction))?.low ??
    0;
  beforeAll(() => {
    range = runRange(id, replicates);
  }, 120_000);

  test("is read by the submodels that its declaration names", () => {
    expect(mechanism.length).toBeGreaterThan(0);
    expect(readersOf(id)).toEqual(expect.arrayContaining([...mechanism]));
  });

  test("runs a year at both ends with closed books and finite outcomes", () => {
    const { low, high } = runRange(id, 1, { scale: 0.01, months: 12 });
    for (const record of [...low, ...high]) {
      expect(record.ledgerResidual).toBe(0);
      const strange = outcomeIds.filter((outcome) => {
        const value = outcomeOf(record, outcome);
        return value !== null && !Number.isFinite(value);
      });
      expect(strange).toEqual([]);
    }
  });

  test("moves more than its bill, and the outcome of its measure the way it says, beyond luck", () => {
    expect(movedOutcomes(range.low[0], range.high[0]).length).toBeGreaterThan(0);
    expect(gainInterval(id).low).toBeGreaterThan(0);
  });

  test("does not move it with its mechanism cut", () => {
    const cut = runWithCut(id, replicates, mechanism);
    if (others.length > 0) expect(surely(cut)).toBeLessThanOrEqual(gain(range.high) * secondRound);
    else expect(cut.map(({ stateHash }) => stateHash)).toEqual(range.low.map(({ stateHash }) => stateHash));
  });

  test("moves it by its mechanism alone, beyond luck", () => {
    expect(gainInterval(id, others.length > 0 ? others : undefined).low).toBeGreaterThan(0);
  });

  afterAll(forgetRuns);
});
