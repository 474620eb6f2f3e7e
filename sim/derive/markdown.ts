import type { Source } from "../../data/sources/source.ts";
import { badges } from "../declare/badge.ts";
import { agentKinds, evidenceGrades, type Ground } from "../declare/ground.ts";
import type { Claim, Lever } from "../declare/lever.ts";
import type { Failure, Measure } from "../declare/measure.ts";
import {
  type Outcome,
  type OutcomeGroup,
  type OutcomeMeasure,
  outcomeGroups,
  type Payments,
  type TallySum
} from "../declare/outcome.ts";
import type { Text } from "../declare/text.ts";
import type { Uncertainty } from "../declare/uncertainty.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { FreeParameter } from "../uncertainties/free.ts";
import type { Expectation } from "./expectations.ts";

type Row = readonly (string | number)[];

/** A Markdown table; bars inside cells are escaped. */
export function table(header: readonly string[], rows: readonly Row[]): string {
  const line = (cells: Row) => `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}

function page(title: string, introduction: string, parts: readonly string[]): string {
  return `${[`# ${title}`, introduction, ...parts].join("\n\n")}\n`;
}

/** Every lever under its measure and aspect: a table of values, then the card of each. */
export function leversPage(
  aspects: Readonly<Record<string, Text>>,
  measures: readonly Measure[],
  levers: readonly Lever[],
  grounds: Readonly<Record<string, Ground>>
): string {
  const parts = Object.entries(aspects).flatMap(([aspect, name]) => [
    `## ${name.en} ${name.zh}`,
    ...measures
      .filter((measure) => measure.aspect === aspect)
      .flatMap((measure) => measurePart(measure, grounds[measure.id], levers))
  ]);
  return page("Levers", "What policy can set. Values are plain numbers; a share of 0.7 is shown as 70%.", parts);
}

function measurePart(
  { id, title, what, planTerm, fails }: Measure,
  ground: Ground,
  levers: readonly Lever[]
): string[] {
  const own = levers.filter(({ measure }) => measure === id);
  const header = ["Lever", "Label", "标签", "Unit", "Bounds", "Old", "Today", "Plan", "Badge", "Sources"];
  return [
    `### ${title.en} ${title.zh}`,
    `${what.en} In the words of the plan: ${planTerm}`,
    groundText(ground),
    failureText(fails),
    table(header, own.map(leverRow)),
    ...own.map(leverCard)
  ];
}

/** Scenarios that come with the product: what each changes, and the signs that were reasoned before it was run. */
export function scenariosPage(
  scenarios: readonly Scenario[],
  figures: readonly string[],
  expectations: Readonly<Record<string, Expectation>>
): string {
  const header = ["Scenario", "Name", "名称", ...figures, "Why", "理由"];
  const rows = scenarios.map(({ id, name }) => {
    const { signs, why } = expectations[id] ?? { signs: figures.map(() => "0").join(" "), why: { en: "", zh: "" } };
    return [`\`${id}\``, name.en, name.zh, ...signs.split(" "), why.en, why.zh];
  });
  const introduction =
    "Signs were reasoned by hand before any run: + up, - down, 0 nothing beyond luck, ? open. What came out stands in `docs/verify`.";
  return page("Scenarios", introduction, [table(header, rows)]);
}

function groundText({ friction, shownBy, agents, evidence, studies }: Ground): string {
  const who = agents.map((agent) => agentKinds[agent].en.toLowerCase()).join(", ");
  const read = studies.length > 0 ? ` (${studies.join(", ")})` : "";
  return `Friction: ${friction.en} Shown by \`${shownBy}\`. Touches ${who}. Evidence ${evidence}: ${evidenceGrades[evidence].en}${read}.`;
}

/** The setting under which a measure does harm, with the outcome that shows it. */
function failureText({ levers, beside = {}, assumptions = {}, outcome, direction, why }: Failure): string {
  const setting = Object.entries({ ...levers, ...beside, ...assumptions }).map(([id, value]) => `\`${id}\` ${value}`);
  return `Fails at ${setting.join(", ")}: \`${outcome}\` goes ${direction > 0 ? "up" : "down"}. ${why.en}`;
}

function leverRow({ id, label, unit, bounds, presets, badge, sources }: Lever): Row {
  const { old, today, plan } = presets;
  const cited = sources.length > 0 ? sources.join(", ") : "none found";
  return [
    `\`${id}\``,
    label.en,
    label.zh,
    unit.en,
    `${bounds[0]}–${bounds[1]}`,
    old,
    today,
    plan,
    badges[badge].en,
    cited
  ];
}

function leverCard({ id, what, how, helps, hurts, cost, submodels, moves, firstClaim }: Lever): string {
  return [
    `**\`${id}\`** ${what.en}`,
    `- How it works: ${how.en}`,
    `- Helps: ${helps.en}`,
    `- Way to fail: ${hurts.en}`,
    `- Cost: ${cost.en}`,
    `- Through ${submodels.map((name) => `\`${name}\``).join(" and ")} a rise moves \`${moves.outcome}\` ${upOrDown(moves)}.`,
    ...(firstClaim
      ? [`- First claimed to move \`${firstClaim.outcome}\` ${upOrDown(firstClaim)}. ${firstClaim.reason.en}`]
      : [])
  ].join("\n");
}

function upOrDown({ direction }: Claim): string {
  return direction > 0 ? "up" : "down";
}

/** Every outcome by group, with its definition and how it is computed from tallies. */
export function outcomesPage(outcomes: readonly Outcome[]): string {
  const header = ["Outcome", "Label", "标签", "Unit", "Definition", "Computed as", "Scale-free"];
  const parts = (Object.keys(outcomeGroups) as OutcomeGroup[]).flatMap((group) => [
    `## ${outcomeGroups[group].en} ${outcomeGroups[group].zh}`,
    table(header, outcomes.filter((outcome) => outcome.group === group).map(outcomeRow))
  ]);
  return page("Outcomes", "What a run measures. Sums run over twelve months; levels are read at month end.", parts);
}

function outcomeRow({ id, label, unit, definition, measure, scaleFree }: Outcome): Row {
  return [`\`${id}\``, label.en, label.zh, unit.en, definition.en, measureText(measure), scaleFree ? "yes" : "no"];
}

/** The measure of an outcome as a formula, the conversion of units left out. */
export function measureText(measure: OutcomeMeasure): string {
  switch (measure.kind) {
    case "perYear":
      return `sum of ${sumText(measure.of)}${measure.over ? " per research organisation" : ""}`;
    case "paid":
      return paidText(measure);
    case "level":
      return sumText(measure.of);
    case "ratio":
      return `sum of ${sumText(measure.of)} / sum of ${sumText(measure.over)}`;
    case "complement":
      return `1 − sum of ${sumText(measure.of)} / sum of ${sumText(measure.over)}`;
    case "meanRatio":
      return `(${measure.of} / ${measure.count}) / (${measure.over} / ${measure.overCount})`;
    case "levelRatio":
      return `${sumText(measure.of)} / ${sumText(measure.over)}`;
    case "annualRate":
      return `sum of ${sumText(measure.of)} / mean of ${sumText(measure.over)}`;
    case "cohort":
      return `${sumText(measure.of)} / ${sumText(measure.over)} of the month, after ${measure.months} months`;
    case "medianPrice":
      return `median price of contract types ${measure.types.join(", ")}`;
  }
}

function paidText({ of, less = [], losses }: Extract<OutcomeMeasure, { kind: "paid" }>): string {
  const back = less.map((some) => ` − ${paymentsText(some)}`).join("");
  return `payments: ${of.map(paymentsText).join(" + ")}${back}${losses ? ` + ${losses}` : ""}`;
}

function paymentsText({ flow, from, to }: Payments): string {
  const sides = [from && `from ${from.join(", ")}`, to && `to ${to.join(", ")}`].filter(Boolean);
  return sides.length === 0 ? flow : `${flow} (${sides.join(" ")})`;
}

function sumText(sum: TallySum): string {
  return typeof sum === "string" ? sum : `(${sum.join(" + ")})`;
}

/** Every kind of payment, in the order of the matrices. */
export function flowsPage(
  flows: Readonly<Record<string, { readonly name: Text; readonly kind: string; readonly way?: string }>>,
  ways: Readonly<Record<string, Text>>
): string {
  const rows = Object.entries(flows).map(([id, { name, kind, way }]) => [
    `\`${id}\``,
    name.en,
    name.zh,
    kind,
    way === undefined ? "" : ways[way].en
  ]);
  const text =
    "Every kind of payment: rows of the transactions-flow matrix (current), then of the flow of funds (principal).";
  return page("Flows", text, [table(["Flow", "Name", "名称", "Kind", "Way of technology money"], rows)]);
}

/** Every tally of a month. */
export function talliesPage(tallies: Readonly<Record<string, string>>): string {
  const rows = Object.entries(tallies).map(([id, meaning]) => [`\`${id}\``, meaning]);
  const text = "What a run counts each month, in fen and simulated agents. Outcomes are sums and ratios of these.";
  return page("Tallies", text, [table(["Tally", "What is counted"], rows)]);
}

/** Every assumption, behaviour first. */
export function assumptionsPage(uncertainties: readonly Uncertainty[]): string {
  const header = ["Assumption", "Label", "标签", "Value", "Range", "Unit", "Badge", "Source"];
  const part = (group: Uncertainty["group"], title: string) => [
    `## ${title}`,
    table(header, uncertainties.filter((uncertainty) => uncertainty.group === group).map(assumptionRow))
  ];
  return page("Assumptions", "What policy cannot set: how agents behave, and what the world outside does.", [
    ...part("behaviour", "Behaviour 假设"),
    ...part("world", "World conditions 外部条件")
  ]);
}

function assumptionRow({ id, label, value, range, unit, badge, source, note }: Uncertainty): Row {
  const from = [source, note].filter((part) => part !== undefined).join("; ");
  return [`\`${id}\``, label.en, label.zh, value, `${range[0]}–${range[1]}`, unit.en, badges[badge].en, from];
}

/** The free parameters of calibration. */
export function freeParametersPage(
  parameters: Readonly<Record<string, FreeParameter>>,
  uncertainties: Readonly<Record<string, Uncertainty>>
): string {
  const header = ["Parameter", "Label", "标签", "Start", "Calibrated over", "In equal", "Unit", "Told by"];
  const rows = Object.entries(parameters).map(([id, { range, ratios, why }]): Row => {
    const { label, value, unit } = uncertainties[id];
    return [
      `\`${id}\``,
      label.en,
      label.zh,
      value,
      `${range[0]}–${range[1]}`,
      ratios ? "ratios" : "steps",
      unit.en,
      why.en
    ];
  });
  return page("Free parameters", "Assumptions that calibration estimates; all others keep their values.", [
    table(header, rows)
  ]);
}

/** Every source, by the id that declarations cite. */
export function sourcesPage(sources: Readonly<Record<string, Source>>): string {
  const rows = Object.entries(sources).map(([id, { title, publisher, date, address, note }]) => [
    id,
    title,
    publisher,
    date ?? "",
    address ?? "",
    note ?? ""
  ]);
  const text =
    "S: statistics, surveys and studies of outcomes. V: laws, rules and reports of them. E: studies of effects.";
  return page("Sources", text, [table(["Id", "Title", "Publisher", "Date", "Address", "Note"], rows)]);
}
