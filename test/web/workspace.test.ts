import { beforeEach, describe, expect, it } from "vitest";
import { leverIds, levers } from "../../sim/index.ts";
import {
  chosenScenario,
  deleteScenario,
  duplicateScenario,
  engineScenario,
  resetLevers,
  scenarios,
  setLever,
  setMeasure
} from "../../web/state/scenarios.ts";
import {
  begin,
  change,
  endStep,
  firstWorkspace,
  redo,
  showScreen,
  undo,
  workspace
} from "../../web/state/workspace.ts";

beforeEach(() => begin(firstWorkspace));

describe("undo", () => {
  it("takes back a reset of all levers", () => {
    setLever("maLoanCap", 0.8);
    endStep();
    const before = workspace.value;
    resetLevers();
    expect(chosenScenario.value.changed).toEqual([]);
    undo();
    expect(workspace.value).toEqual(before);
  });
  it("takes a whole slide of a slider as one step", () => {
    for (const value of [0.71, 0.72, 0.73]) setLever("maLoanCap", value);
    undo();
    expect(workspace.value).toEqual(firstWorkspace);
  });
  it("takes two slides of the same slider as two steps", () => {
    setLever("maLoanCap", 0.71);
    endStep();
    setLever("maLoanCap", 0.72);
    undo();
    expect(chosenScenario.value.values.maLoanCap).toBe(0.71);
  });
  it("stays on the screen in view, which is no step of its own", () => {
    setLever("maLoanCap", 0.8);
    showScreen("model");
    undo();
    expect(workspace.value).toEqual({ ...firstWorkspace, screen: "model" });
    redo();
    expect(workspace.value.screen).toBe("model");
    expect(chosenScenario.value.values.maLoanCap).toBe(0.8);
  });
  it("brings back a deleted scenario", () => {
    duplicateScenario();
    deleteScenario("A");
    undo();
    expect(scenarios.value.map(({ id }) => id)).toEqual(["baseline", "plan", "A"]);
  });
  it("can itself be undone until something new is done", () => {
    change({ seed: "one" });
    undo();
    redo();
    expect(workspace.value.seed).toBe("one");
    undo();
    change({ seed: "two" });
    redo();
    expect(workspace.value.seed).toBe("two");
  });
});

describe("a scenario", () => {
  it("of a person's own is made when a lever of the plan is moved, and the plan stays the plan", () => {
    setLever("maLoanCap", 0.8);
    expect(chosenScenario.value.id).toBe("A");
    expect(scenarios.value[1].values.maLoanCap).toBe(levers.maLoanCap.presets.plan);
  });
  it("is written for the engine as what differs from today's rules", () => {
    change({ own: [{ id: "A", number: 2, levers: { maLoanCap: 0.8 } }], chosen: "A" });
    expect(engineScenario(chosenScenario.value).levers).toEqual({ maLoanCap: [{ from: 0, value: 0.8 }] });
  });
  it("can take a rule for a whole measure", () => {
    setMeasure(["maLoanCap", "maLoanTenor"], "old");
    expect([chosenScenario.value.values.maLoanCap, chosenScenario.value.values.maLoanTenor]).toEqual([0.6, 7]);
  });
  it("keeps its colour when another is deleted", () => {
    duplicateScenario();
    duplicateScenario();
    deleteScenario("A");
    expect(scenarios.value.at(-1)).toMatchObject({ id: "B", number: 3 });
  });
  it("of the plan differs in every lever whose plan value is not today's", () => {
    const differing = leverIds.filter((id) => levers[id].presets.plan !== levers[id].presets.today);
    expect(scenarios.value[1].changed).toEqual(differing);
  });
});
