import { type Locale, levers, type Outcome, type Text } from "../../sim/index.ts";
import { intervalRows } from "../../web/charts/interval-rows.ts";
import { quantityOf } from "../../web/messages/quantity.ts";
import { differenceUnit } from "./effect-figure.ts";
import { figure } from "./figure.ts";
import type { Screened, screened } from "./screening.ts";

type Effects = ReturnType<typeof screened>;

interface ScreeningFigure {
  readonly outcome: Outcome;
  readonly effects: Effects;
  readonly about: Text;
  readonly source: Text;
  readonly width: number;
}

/** Mean absolute effects as bars with their intervals; luck in grey. */
export function screeningFigure(
  { outcome, effects, about, source, width }: ScreeningFigure,
  language: Locale
): HTMLElement {
  const quantity = quantityOf(outcome, Math.max(...effects.map(({ effect }) => effect.meanAbsolute)), language);
  const unit = differenceUnit(outcome, quantity.unit)[language];
  const rows = effects.map(({ factor, effect: { meanAbsolute, reach } }) => ({
    label: factorName(factor)[language],
    low: Number.isFinite(reach) ? Math.max(0, meanAbsolute - reach) : null,
    middle: meanAbsolute,
    high: Number.isFinite(reach) ? meanAbsolute + reach : null,
    colour: factor === "luck" ? "var(--line)" : "var(--scenario-1)",
    isHollow: false,
    text: quantity.figure(meanAbsolute)
  }));
  const title = outcome.label[language];
  const subtitle =
    language === "en"
      ? `Mean size of the effect of a whole range, ${unit}. ${about.en}`
      : `变动整个取值范围的平均影响幅度，${unit}。${about.zh}`;
  const drawing = intervalRows({ width, rows, isBars: true, tick: quantity.figure, name: `${title}. ${subtitle}` });
  return figure(drawing, { title, subtitle, source: source[language] });
}

export function factorName(factor: Screened): Text {
  return factor === "luck" ? { en: "Another draw of luck", zh: "另一次随机抽取" } : levers[factor].label;
}

/** Which levers move an outcome more than another draw of luck does, and where their effect depends on the others. */
export function screeningText(outcome: Outcome, effects: Effects): Text {
  const luck = effects.find(({ factor }) => factor === "luck")?.effect.meanAbsolute ?? 0;
  const stronger = effects.filter(({ factor, effect }) => factor !== "luck" && effect.meanAbsolute > luck);
  const hanging = stronger.filter(({ effect }) => effect.spread > effect.meanAbsolute / 2);
  const names = (some: Effects, language: Locale) =>
    some.map(({ factor }) => `“${factorName(factor)[language]}”`).join(language === "en" ? ", " : "、") ||
    (language === "en" ? "none" : "无");
  return {
    en: `${outcome.label.en}: ${stronger.length} of ${effects.length - 1} levers do more on average than another draw of luck (${names(stronger, "en")}). Of these the effect of ${names(hanging, "en")} depends on where the others stand (its spread is more than half its mean size).`,
    zh: `${outcome.label.zh}：${effects.length - 1}项政策杠杆中有${stronger.length}项的平均影响超过另一次随机抽取（${names(stronger, "zh")}）；其中影响取决于其他政策杠杆取值的（离散度超过平均幅度的一半）：${names(hanging, "zh")}。`
  };
}
