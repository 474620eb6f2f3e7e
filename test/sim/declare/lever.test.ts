import { expect, test } from "vitest";
import { defineLever, type Lever } from "../../../sim/declare/lever.ts";

const sentence = { en: "A sentence.", zh: "一句话。" };
const cap: Lever = {
  id: "cap",
  measure: "M0",
  kind: "share",
  unit: { en: "% of price", zh: "占价款%" },
  bounds: [0.4, 0.9],
  step: 0.1,
  presets: { old: 0.6, today: 0.7, plan: 0.8 },
  neutral: 0.7,
  verified: [0.6, 0.7],
  badge: "verified",
  sources: ["V8"],
  label: { en: "Cap", zh: "上限" },
  what: sentence,
  how: sentence,
  helps: sentence,
  hurts: sentence,
  cost: sentence,
  submodels: ["takeOver"],
  moves: { outcome: "takeovers", direction: 1 }
};

test("a sound lever is given back frozen", () => {
  expect(Object.isFrozen(defineLever({ ...cap }))).toBe(true);
});

const unsound: readonly [string, Partial<Lever>, RegExp][] = [
  ["a preset outside the bounds is refused", { presets: { old: 0.6, today: 0.7, plan: 0.95 } }, /preset plan is 0.95/],
  ["a neutral value outside the bounds is refused", { neutral: 0 }, /neutral is 0/],
  ["a verified range outside the bounds is refused", { verified: [0.3, 0.7] }, /verified range is 0.3/],
  ["bounds that fall are refused", { bounds: [0.9, 0.4] }, /runs from 0.9 to 0.4/],
  ["a step of nothing is refused", { step: 0 }, /step is 0/],
  ["a verified lever without a source is refused", { sources: [] }, /needs at least one source/],
  ["an empty Chinese label is refused", { label: { en: "Cap", zh: "" } }, /a text is empty/],
  ["a text for reading that is not a sentence is refused", { cost: { en: "Money", zh: "资金。" } }, /does not end/]
];

test.each(unsound)("%s", (_, change, message) => {
  expect(() => defineLever({ ...cap, ...change })).toThrow(message);
});

test("an assumption may stand without a source", () => {
  expect(() => defineLever({ ...cap, badge: "assumption", sources: [] })).not.toThrow();
});
