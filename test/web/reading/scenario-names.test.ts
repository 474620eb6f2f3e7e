import { afterEach, expect, test } from "vitest";
import { scenarioNames } from "../../../sim/derive/named-scenarios.ts";
import { locale } from "../../../web/messages/message.ts";
import { scenarioInSentence, scenarioLabel } from "../../../web/views/experiments/reading/reading-words.ts";
import { madeTable } from "./made-results.ts";

afterEach(() => {
  locale.value = "en";
});

const all = madeTable({ scenarios: scenarioNames }, () => 1);

test("every scenario that comes with the product is named in headline, menu and axis, in both languages", () => {
  for (const id of all.scenarios) {
    expect(scenarioLabel(all, id, "en")).not.toBe(id);
    expect(scenarioLabel(all, id, "zh")).toMatch(/\p{Script=Han}/u);
  }
  expect(scenarioInSentence(all, "aspect-coordination")).toBe("“Improve services: all of it”");
  expect(scenarioInSentence(all, "baseline")).toBe("today’s rule");
  locale.value = "zh";
  expect(scenarioInSentence(all, "phase-in")).toBe("“行动方案（2026—2028年逐步实施）”");
});

test("a scenario whose levers the design sets is not called today’s rule, or the plan", () => {
  const varied = madeTable(
    { scenarios: ["baseline", "plan"], vary: { levers: { maLoanCap: {} } }, design: { kind: "grid", n: 3 } },
    () => 1
  );
  expect(scenarioLabel(varied, "baseline", "en")).toBe("Today’s rule, but for what varies");
  expect(scenarioLabel(varied, "plan", "zh")).toBe("行动方案（变动项除外）");
  expect(scenarioInSentence(varied, "baseline")).toBe("“Today’s rule, but for what varies”");
});

test("varied assumptions leave the rules what they are", () => {
  const varied = madeTable({ vary: { assumptions: { searchRate: {} } }, design: { kind: "grid", n: 3 } }, () => 1);
  expect(scenarioLabel(varied, "baseline", "en")).toBe("Today’s rule");
});
