import { beforeEach, expect, test } from "vitest";
import {
  designKind,
  draft,
  draftAt,
  draftExperiment,
  draftHash,
  draftProblems,
  newDraft,
  pathOf,
  pointsOfKind,
  replaceDraft,
  setAt
} from "../../web/state/experiment-draft.ts";
import { begin, change, firstWorkspace, undo, workspace } from "../../web/state/workspace.ts";

beforeEach(() => begin(firstWorkspace));

test("a new draft is an experiment of two scenarios under the conditions of the page", () => {
  change({ region: "sichuan", seed: "mine", months: 60 });
  newDraft();
  expect(draftExperiment.value).toMatchObject({
    region: "sichuan",
    seed: "mine",
    months: 60,
    design: { kind: "scenarios" }
  });
});

test("what is put at a place is read there, and taken away it leaves nothing", () => {
  setAt(["vary", "levers", "maLoanCap", "high"], 0.8);
  expect(draftAt(["vary", "levers", "maLoanCap"])).toEqual({ high: 0.8 });
  expect(designKind.value).toBe("latin-hypercube");
  setAt(["vary", "levers", "maLoanCap"], undefined);
  expect(draftAt(["vary", "levers"])).toEqual({});
});

test("an item of a list is replaced at its place, or taken out", () => {
  setAt(["scenarios", 1], "old");
  expect(draft.value.scenarios).toEqual(["baseline", "old"]);
  setAt(["scenarios", 0], undefined);
  expect(draft.value.scenarios).toEqual(["old"]);
});

test("a size is written down with the design that is meant", () => {
  setAt(["vary", "levers", "maLoanCap"], {});
  setAt(["design", "n"], 7);
  expect(draft.value.design).toEqual({ kind: "latin-hypercube", n: 7 });
});

test("the place that a problem names is a place of the draft", () => {
  expect(pathOf("design.rows[3][0]")).toEqual(["design", "rows", 3, 0]);
  setAt(["months"], 500);
  const [{ where, nearest }] = draftProblems.value;
  setAt(pathOf(where), nearest);
  expect(draftProblems.value).toEqual([]);
  expect(draftAt(["months"])).toBe(240);
});

test("typing at one place is one step back, and undo leaves the folder of runs as it was named", () => {
  const before = draftHash.value;
  for (const seed of ["a", "an", "another"]) setAt(["seed"], seed);
  expect(draftHash.value).not.toBe(before);
  undo();
  expect(draftHash.value).toBe(before);
  expect(workspace.value).toEqual(firstWorkspace);
});

test("designs tell their points for what varies now: two levers, one of them a switch", () => {
  setAt(["vary", "levers"], { maLoanCap: {}, maPilotCap: {} });
  // 10 for each thing varied; three levels each; 20 walks of one step a thing and their starts
  expect(pointsOfKind("latin-hypercube")).toBe(20);
  expect(pointsOfKind("morris")).toBe(20 * 3);
  expect(pointsOfKind("scenarios")).toBeUndefined();
});

test("anything at all can stand in a draft: it is found wrong, and nothing breaks", () => {
  for (const file of [
    {},
    { vary: 3 },
    { vary: { levers: [] }, design: "x", scenarios: {} },
    { name: null, stop: [] }
  ]) {
    replaceDraft(file);
    expect(draftExperiment.value).toBeUndefined();
    expect(draftProblems.value.length).toBeGreaterThan(0);
    expect(() => designKind.value).not.toThrow();
  }
});
