import type { Locale, PairedDifference, Text } from "../../sim/index.ts";
import { intervalRows } from "../../web/charts/interval-rows.ts";
import { moneyText, short, signed } from "../../web/messages/numbers.ts";
import { moneyStep } from "../../web/messages/quantity.ts";
import { figure } from "./figure.ts";
import type { LoanGrowth } from "./loan-growth.ts";

type Growth = Readonly<Record<keyof LoanGrowth, PairedDifference>>;

interface GrowthFigure {
  readonly subtitle: Text;
  readonly source: Text;
  readonly width: number;
}

const billion = 1e9;

const parts = {
  inPlaceOfOwnMoney: {
    name: { en: "in place of own money", zh: "替代自有资金" },
    colour: "var(--scenario-2)"
  },
  dearerDeals: { name: { en: "larger or dearer deals", zh: "交易更大或更贵" }, colour: "var(--scenario-4)" },
  additionalDeals: { name: { en: "additional deals", zh: "新增交易" }, colour: "var(--scenario-1)" }
} as const satisfies Readonly<Record<keyof LoanGrowth, { readonly name: Text; readonly colour: string }>>;
const partIds = Object.keys(parts) as (keyof LoanGrowth)[];

/** What the growth of loans is made of, rule by rule. */
export function growthFigure(
  growths: readonly { readonly name: Text; readonly growth: Growth }[],
  { subtitle, source, width }: GrowthFigure,
  language: Locale
): HTMLElement {
  const most = Math.max(...growths.flatMap(({ growth }) => partIds.map((part) => Math.abs(growth[part].mean ?? 0))));
  const step = moneyStep(most * billion, language);
  const figureOf = (value: number) => signed((value * billion) / step.yuan, (size) => short(size, language));
  const title = language === "en" ? "What more M&A loans a year pay for" : "每年新增并购贷款的去向";
  const unit = language === "en" ? `${step.unit} a year against 60%, 7 years` : `与60%、7年相比，${step.unit}/年`;
  const rows = growths.flatMap(({ name, growth }) =>
    partIds.map((part) => ({
      label: `${name[language]}${language === "en" ? ": " : "："}${parts[part].name[language]}`,
      low: growth[part].low,
      middle: growth[part].mean,
      high: growth[part].high,
      colour: parts[part].colour,
      isHollow: growth[part].verdict !== "larger than luck",
      text: growth[part].mean === null ? "–" : figureOf(growth[part].mean)
    }))
  );
  const drawing = intervalRows({ width, rows, isBars: true, tick: figureOf, name: title });
  return figure(drawing, {
    title,
    subtitle: `${unit}${language === "en" ? ". " : "。"}${subtitle[language]}`,
    source: source[language]
  });
}

/** How much more is lent a year, and for what. */
export function growthText(name: Text, growth: Growth): Text {
  const means = partIds.map((part) => (growth[part].mean ?? 0) * billion);
  const total = means.reduce((sum, mean) => sum + mean, 0);
  const listed = (language: Locale, between: string, join: string) =>
    partIds.map((part, place) => `${parts[part].name[language]}${between}${money(means[place], language)}`).join(join);
  return {
    en: `${name.en}: ${money(total, "en")} of M&A loans a year (${listed("en", " ", ", ")}).`,
    zh: `${name.zh}：并购贷款每年${money(total, "zh")}（${listed("zh", "", "，")}）。`
  };
}

function money(yuan: number, language: Locale): string {
  return signed(yuan, (size) => moneyText(size, language));
}
