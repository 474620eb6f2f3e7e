import { burnInMonths, type Locale, type Outcome, openingYear, outcomeSeries, regions } from "../../sim/index.ts";
import { outcomeLines } from "../../web/charts/outcome-lines.ts";
import { scenarioMark } from "../../web/charts/scenario-mark.ts";
import { timeChart } from "../../web/charts/time-chart.ts";
import { changeText } from "../../web/messages/finding-text.ts";
import { message } from "../../web/messages/message.ts";
import { quantityOf } from "../../web/messages/quantity.ts";
import { effectOn } from "./effect-on.ts";
import { figure } from "./figure.ts";
import type { ScenarioRuns } from "./run-scenarios.ts";

/** An outcome over time, the first scenario as the dashed baseline, the last one chosen. */
export function outcomeFigure(
  outcome: Outcome,
  runs: readonly ScenarioRuns[],
  width: number,
  language: Locale
): HTMLElement {
  const [{ records }] = runs;
  const [sample] = records;
  const quantity = quantityOf(outcome, largestOf(outcome, runs), language);
  const lines = outcomeLines(
    runs.map(({ scenario, records }, number) => ({
      id: scenario.id,
      name: scenario.name[language],
      mark: scenarioMark(number),
      isChosen: number === runs.length - 1,
      records
    })),
    outcome,
    (name, value) => `${name} ${quantity.withUnit(value)}`
  );
  const title = outcomeFinding(outcome, runs, language);
  const subtitle = message("chart.subtitle", language, {
    outcome: outcome.label[language],
    unit: quantity.unit,
    region: regions.find(({ id }) => id === sample.spec.region)!.name[language],
    scale: sample.spec.scale,
    replicates: records.length
  });
  const cohortMonths = outcome.measure.kind === "cohort" ? outcome.measure.months : 0;
  const { element } = timeChart({
    width,
    height: 280,
    lines,
    months: Array.from({ length: sample.months }, (_, month) => month),
    length: sample.months,
    burnIn: burnInMonths,
    openingYear,
    ...(cohortMonths > 0 ? { tooYoungFrom: sample.months - cohortMonths } : {}),
    until: sample.months,
    words: {
      name: `${title}. ${subtitle}`,
      burnIn: message("chart.burnIn", language),
      inForce: message("chart.inForce", language),
      tooYoung: message("chart.tooYoung", language, { months: cohortMonths }),
      band: message("chart.band", language)
    },
    tick: (value) => quantity.figure(value)
  });
  const source = message("chart.source", language, { version: sample.engine, seed: sample.spec.seed });
  return figure(element, { title, subtitle, source });
}

/** What the last scenario changes against the first over the horizon, as a sentence. */
export function outcomeFinding(outcome: Outcome, runs: readonly ScenarioRuns[], language: Locale): string {
  const [baseline, chosen] = [runs[0], runs.at(-1)!];
  return changeText(outcome, effectOn(outcome, baseline, chosen), chosen.scenario.name[language], language);
}

function largestOf(outcome: Outcome, runs: readonly ScenarioRuns[]): number {
  const values = runs.flatMap(({ records }) => records.flatMap((record) => [...outcomeSeries(record, outcome)]));
  return Math.max(0, ...values.filter(Number.isFinite).map(Math.abs));
}
