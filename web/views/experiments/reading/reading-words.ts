import { conditionWords, restrictedFactors } from "../../../../sim/analysis/index.ts";
import {
  isOwnRegion,
  type Lever,
  type LeverId,
  type Locale,
  levers,
  type Outcome,
  type OutcomeId,
  outcomes,
  type Text
} from "../../../../sim/index.ts";
import type { Axis } from "../../../charts/axis.ts";
import { scaleText } from "../../../messages/amounts.ts";
import { locale, type MessageKey, message, say, t } from "../../../messages/message.ts";
import { countText, fixed, signed, threeFigures } from "../../../messages/numbers.ts";
import { leverFigure, leverText, type Quantity, quantityOf } from "../../../messages/quantity.ts";
import type { Discovery, FoundBox } from "../../../state/reading/discovery.ts";
import type { ExperimentTable, TableFactor } from "../../../state/reading/experiment-table.ts";
import type { Failing, Question } from "../../../state/reading/question.ts";
import { regionOf } from "../../../state/region.ts";
import { nameInSentence } from "../../explore/names.ts";
import { chosenName, nameBeyondVaried } from "../chosen-name.ts";

export function outcomeOf({ outcome }: Pick<Question, "outcome">): Outcome {
  return outcomes[outcome as OutcomeId];
}

/** Whether the points of an experiment set what policy can set, over what its scenarios say. */
function isPolicyVaried({ factors }: ExperimentTable): boolean {
  return factors.some(({ kind }) => kind !== "assumption");
}

/** A scenario of an experiment as a label. */
export function scenarioLabel(table: ExperimentTable, id: string, language: Locale = locale.value): string {
  const scenario = table.experiment.scenarios.find((each) => each.id === id) ?? id;
  return nameBeyondVaried(chosenName(scenario, language), isPolicyVaried(table), language);
}

/** The same inside a sentence. */
export function scenarioInSentence(table: ExperimentTable, id: string): string {
  const isPreset = (id === "baseline" || id === "plan") && !isPolicyVaried(table);
  return isPreset ? nameInSentence(id) : t("reading.quoted", { name: scenarioLabel(table, id) });
}

/** A label inside an English sentence: without its capital, unless it is an abbreviation. */
export function inSentence(label: string): string {
  return label.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());
}

/** A value of a factor with the unit that stands beside it. */
function factorFigure(
  { kind, id, unit }: TableFactor,
  value: number,
  language: Locale
): { figure: string; unit: string } {
  if (kind === "measure") return { figure: message(value > 0.5 ? "mark.plan" : "mark.today", language), unit: "" };
  if (kind === "lever") return leverFigure(levers[id as LeverId] as Lever, value, language);
  const rounded = Number(value.toPrecision(3));
  const isLargeMoney = language === "zh" && unit.zh.startsWith("元") && Math.abs(rounded) >= 10_000;
  return { figure: isLargeMoney ? countText(rounded, "zh") : threeFigures(rounded, language), unit: unit[language] };
}

/** With its unit, for sentences. */
function factorValue(factor: TableFactor, value: number, language: Locale): string {
  if (factor.kind === "lever") return leverText(levers[factor.id as LeverId] as Lever, value, language);
  const { figure, unit } = factorFigure(factor, value, language);
  if (unit === "") return figure;
  return language === "en" ? `${figure} ${unit}` : `${figure}${unit}`;
}

export function factorTick(factor: TableFactor, value: number): string {
  return factorFigure(factor, value, locale.value).figure;
}

/** Its name with its unit. */
export function factorLabel(factor: TableFactor): string {
  if (factor.kind === "measure") return factorName({ factors: [factor] }, 0);
  const { figure, unit: beside } = factorFigure(factor, factor.high, locale.value);
  const unit = figure.endsWith("%") ? say(factor.unit) : beside;
  return unit === "" ? say(factor.label) : t("reading.withUnit", { label: say(factor.label), unit });
}

export function factorAxis(factor: TableFactor): Axis {
  const { low, high, isByRatios } = factor;
  const axis = {
    label: factorLabel(factor),
    low,
    high,
    isByRatios,
    tick: (value: number) => factorTick(factor, value)
  };
  return factor.kind === "measure" ? { ...axis, values: [0, 1] } : axis;
}

/** How values of what is asked are written. */
export interface AskedWords {
  readonly outcome: Outcome;
  readonly quantity: Quantity;
  /** With sign where it is a difference. */
  readonly figure: (value: number) => string;
  readonly withUnit: (value: number) => string;
  readonly tick: (value: number) => string;
  /** What is asked, as a label. */
  readonly label: string;
}

/** @param values the figures that will be shown: money takes its unit from the largest */
export function askedWords(table: ExperimentTable, question: Question, values: readonly number[]): AskedWords {
  const outcome = outcomeOf(question);
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const quantity = quantityOf(outcome, largest, locale.value);
  const { isDifference } = question;
  const name = say(outcome.label);
  return {
    outcome,
    quantity,
    figure: isDifference ? quantity.difference : quantity.figure,
    withUnit: isDifference ? quantity.differenceWithUnit : quantity.withUnit,
    tick: (value) => tickText(value * quantity.factor, isDifference),
    label: isDifference
      ? t("reading.differenceOf", { outcome: name, scenario: scenarioLabel(table, table.scenarios[question.scenario]) })
      : t("reading.levelOf", { outcome: name, scenario: scenarioLabel(table, table.scenarios[question.scenario]) })
  };
}

/** No more digits than the step between ticks needs. */
function tickText(value: number, isDifference: boolean): string {
  const rounded = Number(value.toPrecision(6));
  const decimals = Math.min(4, (String(rounded).split(".")[1] ?? "").length);
  const text = (size: number) => fixed(size, decimals, locale.value);
  return isDifference ? signed(rounded, text) : text(rounded);
}

/** A measure and its unit, region, scale and size, as subtitles have it. */
export function subtitleOf(table: ExperimentTable, words: AskedWords, what: string): string {
  const { region, scale, replicates } = table.experiment;
  const place = isOwnRegion(region) ? t("own.title") : say(regionOf(region).name);
  return t("reading.subtitle", {
    what,
    measure: words.label,
    unit: words.quantity.unit,
    region: place,
    scale: scaleText(scale, locale.value),
    points: table.points.length,
    replicates
  });
}

/** Says how many of all settings are drawn, where that is not all. */
export function drawnWords(what: string, drawn: number, all: number): string {
  return drawn < all ? what + t("reading.drawnPart", { drawn, all }) : what;
}

export function sourceOf({ engine, experiment }: ExperimentTable): string {
  return t("reading.source", { version: engine, seed: experiment.seed });
}

/** What failing settings do, as the end of a sentence; figures in the language on screen. */
export function failingWords(question: Question, { side, bound }: Failing, words: AskedWords): Text {
  const { label } = outcomeOf(question);
  const names: Text = { en: inSentence(label.en), zh: label.zh };
  const kind = question.isDifference ? (bound === 0 ? "Sign" : "Difference") : "Level";
  const value = boundWords(question, bound, words);
  const fill = (language: Locale) =>
    message(`reading.fails${kind}`, language, { outcome: names[language], side, value });
  return { en: fill("en"), zh: fill("zh") };
}

/** A bound with all the digits that it was given. */
function boundWords({ isDifference }: Question, bound: number, { outcome, quantity: rough }: AskedWords): string {
  if (outcome.yuan !== undefined) return isDifference ? rough.differenceWithUnit(bound) : rough.withUnit(bound);
  const decimals = Math.max(outcome.decimals, (String(bound).split(".")[1] ?? "").length);
  const quantity = quantityOf({ ...outcome, decimals }, bound, locale.value);
  return isDifference ? quantity.differenceWithUnit(bound) : quantity.withUnit(bound);
}

/** What a factor is called; a group of measures by its first measure and how many more. */
export function factorName(
  { factors }: Pick<ExperimentTable, "factors">,
  at: number,
  language: Locale = locale.value
): string {
  const { kind, label } = factors[at];
  if (kind !== "measure") return label[language];
  const titles = label[language].split(language === "en" ? "; " : "；");
  return message("reading.group", language, { title: titles[0], more: titles.length - 1 });
}

/** The limits of a box in words of both languages, one for each factor that it restricts. */
export function limitWords(table: ExperimentTable, { whole }: Discovery, { box }: FoundBox): Text[] {
  const { factors } = table;
  const labels = factors.map((_, at) => ({
    en: inSentence(factorName(table, at, "en")),
    zh: factorName(table, at, "zh")
  }));
  const words = conditionWords(box, whole, labels, (limit, factor) => ({
    en: factorValue(factors[factor], limit, "en"),
    zh: factorValue(factors[factor], limit, "zh")
  }));
  return restrictedFactors(box, whole).map((factor, place) => {
    if (factors[factor].kind !== "measure") return words[place];
    const rule = box[factor].low > whole[factor].low ? "plan" : "today";
    const said = (language: Locale) => message("reading.isAs", language, { factor: labels[factor][language], rule });
    return { en: said("en"), zh: said("zh") };
  });
}

export function percent(share: number): string {
  return `${fixed(100 * share, 0, locale.value)}%`;
}

/** Names as a list in a sentence. */
export function listed(names: readonly string[]): string {
  return joined(names, t("reading.comma"), "reading.and");
}

/** Conditions that hold together, as a list in a sentence. */
export function together(conditions: readonly string[]): string {
  return joined(conditions, t("worlds.comma"), "reading.andConditions");
}

function joined(parts: readonly string[], comma: string, and: MessageKey): string {
  if (parts.length < 2) return parts.join("");
  return t(and, { list: parts.slice(0, -1).join(comma), last: parts[parts.length - 1] });
}
