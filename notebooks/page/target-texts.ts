import type { Text, Validation } from "../../sim/index.ts";
import { agrees, type HeldTarget } from "./target-figures.ts";

/** How many agree of those measured, and which miss. */
export function agreementText(held: readonly HeldTarget[]): Text {
  const measured = held.filter(({ judged }) => judged.pass !== null);
  const missed = measured.filter(({ judged }) => !judged.pass);
  const unmeasured = held.filter(({ judged }) => judged.pass === null);
  const namesOf = (some: readonly HeldTarget[], language: keyof Text) =>
    some.map(({ judged }) => judged.target[language]).join(language === "en" ? "; " : "；") ||
    (language === "en" ? "none" : "无");
  return {
    en: `Of ${held.length} figures ${measured.length} are measured, and ${measured.length - missed.length} of these agree. Missed: ${namesOf(missed, "en")}. Not measured: ${namesOf(unmeasured, "en")}.`,
    zh: `共${held.length}个指标，测量${measured.length}个，其中${measured.length - missed.length}个吻合。不吻合：${namesOf(missed, "zh")}。未测量：${namesOf(unmeasured, "zh")}。`
  };
}

/** How often the reader’s small runs come to the verdict of the stored ones. */
export function checkText(held: readonly HeldTarget[]): Text {
  const both = held.filter((target) => target.judged.pass !== null && agrees(target) !== null);
  const same = both.filter((target) => agrees(target) === target.judged.pass);
  const other = both.filter((target) => agrees(target) !== target.judged.pass).map(({ judged }) => judged.target);
  return {
    en: `Your runs come to the stored verdict in ${same.length} of ${both.length} figures; to the other one in: ${other.map(({ en }) => en).join("; ") || "none"}.`,
    zh: `本页运行在${both.length}个指标中有${same.length}个与已存判定一致；不一致的有：${other.map(({ zh }) => zh).join("；") || "无"}。`
  };
}

/** Everything else that the model is held against, kind by kind. */
export const kinds = {
  facts: { en: "Stylised facts", zh: "典型事实" },
  quasiExperiments: { en: "Reforms that studies followed", zh: "有研究跟踪的改革" },
  directions: { en: "Directions", zh: "方向性检验" },
  closedForms: { en: "Limits with a known answer", zh: "有已知解的极限情形" },
  extremes: { en: "Extreme conditions", zh: "极端条件" }
} as const satisfies Partial<Record<keyof Validation, Text>>;

/** Agreeing, missing and not measured of each kind. */
export function countsOf(
  found: Validation
): { readonly name: Text; readonly counts: readonly [number, number, number] }[] {
  return (Object.keys(kinds) as (keyof typeof kinds)[]).map((kind) => {
    const passes: readonly (boolean | null)[] = found[kind].map(({ pass }) => pass);
    const count = (wanted: boolean | null) => passes.filter((pass) => pass === wanted).length;
    return { name: kinds[kind], counts: [count(true), count(false), count(null)] };
  });
}

/** The reforms of which the model does not do what studies saw. */
export function missedReformsText({ quasiExperiments }: Validation): Text {
  const missed = quasiExperiments.filter(({ pass }) => !pass);
  const names = (language: keyof Text, between: string, join: string) =>
    missed.map(({ reform, measure }) => `${reform[language]}${between}${measure[language]}`).join(join);
  if (missed.length === 0) return { en: "No reform is missed.", zh: "没有不吻合的改革。" };
  return {
    en: `Missed among reforms: ${names("en", ": ", "; ")}.`,
    zh: `改革中不吻合的有：${names("zh", "：", "；")}。`
  };
}
