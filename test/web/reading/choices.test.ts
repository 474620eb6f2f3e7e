import { beforeEach, expect, test, vi } from "vitest";
import { madeTable } from "./made-results.ts";

const stored = new Map<string, string>();
vi.stubGlobal("localStorage", {
  getItem: (name: string) => stored.get(name) ?? null,
  setItem: (name: string, value: string) => void stored.set(name, value)
});
beforeEach(() => {
  stored.clear();
  vi.resetModules();
});

const name = "techmarket.readings";

/** Two scenarios over a cap and a number of days, of which one outcome is kept. */
const table = madeTable(
  {
    scenarios: ["baseline", "plan"],
    vary: { levers: { maLoanCap: {}, approvalDays: {} } },
    design: { kind: "latin-hypercube", n: 40 }
  },
  ([cap]) => cap
);

/** The page as it opens on what the browser kept. */
async function opened(text: string) {
  stored.set(name, text);
  return import("../../../web/state/reading/choices.ts");
}

const question = { outcome: "turnover", scenario: 1, isDifference: true };
const usual = { question, box: { withUnsure: false }, beside: [], brushes: {} };
const sound = {
  question: { ...question, scenario: 0, isDifference: false },
  failing: { side: "above", bound: 0.7 },
  box: { step: 3, withUnsure: true },
  method: "pawn",
  heat: ["approvalDays", "maLoanCap"],
  beside: [],
  brushes: { maLoanCap: { low: 0.25, high: 1 } },
  goals: [
    { outcome: "turnover", isMoreBetter: true },
    { outcome: "turnover", isMoreBetter: false }
  ]
};

test("what was chosen is there on the next visit", async () => {
  const { choicesOf } = await opened(JSON.stringify({ one: sound }));
  expect(choicesOf("one", table)).toEqual(sound);
  expect(choicesOf("one", table)).toBe(choicesOf("one", table));
});

test.each([
  ["no JSON", "{"],
  ["nothing", "null"],
  ["a number", "3"],
  ["a text", '"own"'],
  ["a list", "[1]"]
])("a store that holds %s is as empty, and takes new choices", async (_, text) => {
  const { choicesOf, choose } = await opened(text);
  expect(choicesOf("one", table)).toEqual(usual);
  choose("one", table, { method: "pawn" });
  expect(JSON.parse(stored.get(name)!).one).toEqual({ ...usual, method: "pawn" });
});

test.each([
  ["a text for all", "x"],
  ["nothing for all", null],
  ["a list for all", []],
  ["a member that is none", { ...sound, constructor: {} }],
  ["no question", { ...sound, question: null }],
  ["half a question", { ...sound, question: { outcome: "turnover" } }],
  ["another outcome", { ...sound, question: { ...question, outcome: "takeovers" } }],
  ["a name of the language for an outcome", { ...sound, question: { ...question, outcome: "constructor" } }],
  ["a scenario that is not there", { ...sound, question: { ...question, scenario: 2 } }],
  ["half a scenario", { ...sound, question: { ...question, scenario: 0.5 } }],
  ["a bound that is a text", { ...sound, failing: { side: "above", bound: "1" } }],
  ["no bound", { ...sound, failing: { side: "above" } }],
  ["a box without its switch", { ...sound, box: { step: 1 } }],
  ["a box before the first", { ...sound, box: { step: -1, withUnsure: true } }],
  ["no box", { ...sound, box: null }],
  ["a method of another design", { ...sound, method: "sobol" }],
  ["a factor that is not varied", { ...sound, heat: ["maLoanCap", "searchRate"] }],
  ["one factor of two", { ...sound, heat: ["maLoanCap"] }],
  ["outcomes beside that are a text", { ...sound, beside: "turnover" }],
  ["a brush of nothing", { ...sound, brushes: { searchRate: { low: 0, high: 1 } } }],
  ["a brush beyond its column", { ...sound, brushes: { maLoanCap: { low: 0, high: 9 } } }],
  ["half a brush", { ...sound, brushes: { maLoanCap: { low: 0 } } }],
  ["one goal", { ...sound, goals: sound.goals.slice(1) }],
  ["goals without direction", { ...sound, goals: [{ outcome: "turnover" }, { outcome: "turnover" }] }]
])("choices with %s are as none, and those of other experiments stay", async (_, broken) => {
  const { choicesOf, choose } = await opened(JSON.stringify({ broken, other: sound }));
  expect(choicesOf("broken", table)).toEqual(usual);
  choose("broken", table, { method: "regression" });
  expect(choicesOf("broken", table)).toEqual({ ...usual, method: "regression" });
  expect(JSON.parse(stored.get(name)!).other).toEqual(sound);
});

test("choices of a version before that lack a part are as at first in that part", async () => {
  const { choicesOf } = await opened(JSON.stringify({ one: { question: sound.question, method: "features" } }));
  expect(choicesOf("one", table)).toEqual({ ...usual, question: sound.question, method: "features" });
});
