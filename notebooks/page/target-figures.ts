import { type FigureBand, type JudgedTarget, type Locale, type Text, targetFigure, targets } from "../../sim/index.ts";
import { rangeMark } from "../../web/charts/range-mark.ts";
import { capitalised } from "../../web/messages/capitalised.ts";
import { moneyText, threeFigures } from "../../web/messages/numbers.ts";
import { figure } from "./figure.ts";
import type { ScenarioRuns } from "./run-scenarios.ts";
import { table, tableRoom } from "./table.ts";

/** A published figure beside what the stored runs and the reader’s own runs have of it. */
export interface HeldTarget {
  readonly judged: JudgedTarget;
  /** Null where the reader’s runs do not define it. */
  readonly own: FigureBand | null;
}

/** The published figures of one use, in their order. */
export function heldTargets(judged: readonly JudgedTarget[], use: string, { records }: ScenarioRuns): HeldTarget[] {
  return judged
    .filter((target) => target.use === use)
    .map((target) => ({ judged: target, own: targetFigure(targets[target.id], records) }));
}

/** Whether the middle of the reader’s own runs agrees; null where they do not define it. */
export function agrees({ judged: { low, high }, own }: HeldTarget): boolean | null {
  return own && own.median >= low && own.median <= high;
}

const heads: Readonly<Record<Locale, readonly string[]>> = {
  en: ["Figure", "Published", "Agrees within", "Stored, whole city", "Your runs", "Stored on its range", ""],
  zh: ["指标", "公布值", "吻合范围", "已存结果（全市）", "本页运行", "已存结果与范围", ""]
};

const verdicts: Readonly<Record<Locale, readonly [string, string, string]>> = {
  en: ["agrees", "misses", "not measured"],
  zh: ["吻合", "不吻合", "未测量"]
};

interface TargetsFigure {
  readonly held: readonly HeldTarget[];
  readonly title: Text;
  readonly subtitle: Text;
  readonly source: Text;
}

/** Published figures one below another, misses included. */
export function targetsFigure({ held, title, subtitle, source }: TargetsFigure, language: Locale): HTMLElement {
  const room = tableRoom(
    table(
      heads[language],
      held.map((target) => rowOf(target, language))
    )
  );
  return figure(room, { title: title[language], subtitle: subtitle[language], source: source[language] });
}

function rowOf({ judged, own }: HeldTarget, language: Locale): (string | Element)[] {
  const number = (value: number) =>
    judged.unit === "m_CNY" ? moneyText(value * 1e6, language) : threeFigures(value, language);
  const [agreed, missed, unmeasured] = verdicts[language];
  const { target, of, low, high, simulated, pass } = judged;
  const colon = language === "en" ? ", " : "，";
  return [
    capitalised(`${target[language]}${colon}${of[language]}`),
    publishedText(judged, language),
    `${number(low)}–${number(high)}`,
    simulated ? number(simulated.median) : "–",
    own ? number(own.median) : "–",
    mark(judged, language),
    pass === null ? unmeasured : pass ? agreed : missed
  ];
}

/** The figure as published; money in the words of the language. */
function publishedText({ value, unit, unitName }: JudgedTarget, language: Locale): string {
  const isMoney = unit === "m_CNY" && Number.isFinite(Number(value));
  return isMoney ? moneyText(Number(value) * 1e6, language) : `${value} ${unitName[language]}`;
}

const markWidth = 110;

function mark({ low, high, simulated, pass, target }: JudgedTarget, language: Locale): string | Element {
  if (!simulated) return "–";
  const band = { low: simulated.p10, middle: simulated.median, high: simulated.p90 };
  return rangeMark({
    width: markWidth,
    range: { low, high },
    band,
    isInside: pass === true,
    hasZero: false,
    name: target[language]
  });
}
