import { type Experiment, experimentFiles, factorsOfDesign } from "../../sim/experiment/index.ts";
import {
  type LeverId,
  levers,
  type MeasureId,
  measures,
  outcomes,
  type UncertaintyId,
  uncertainties
} from "../../sim/index.ts";

/**
 * A notebook of Observable’s Notebook Kit that reads the table of results lying beside it: what was asked, the rows, and
 * an outcome against what varies.
 */
export function experimentNotebook(experiment: Experiment): string {
  const { name, question } = experiment;
  const cells = [
    markdown(
      [
        `# ${plain(name.en)}`,
        ...[question?.en ?? "", ...chinese(experiment), `Random seed ${experiment.seed}.`].map(plain)
      ]
        .filter((line) => line !== "")
        .join("\n\n")
    ),
    code(readCell),
    code(choiceCell("outcome", "Outcome", outcomeNames(experiment))),
    code(choiceCell("across", "Against", acrossNames(experiment))),
    code(plotCell),
    code("display(Inputs.table(runs));")
  ];
  return `<!doctype html>
<notebook theme="air">
  <title>${escaped(name.en)}</title>
${cells.map(({ type, text }, place) => `  <script id="${place + 1}" type="${type}">\n${text}\n  </script>`).join("\n")}
</notebook>
`;
}

/** Builds the notebooks of a checkout and serves them. */
export const notebookLine = "npm run notebooks";

interface Cell {
  readonly type: "text/markdown" | "module";
  readonly text: string;
}

function markdown(text: string): Cell {
  return { type: "text/markdown", text };
}

/** Characters that mean something in Markdown, HTML or a template of the Kit. */
const meaning = /[\\`*_{}[\]<>()#+\-!|~&$"'=:@^]/g;

/** A person’s text as text, whatever is in it: on one line, its marks as numbered characters that stand for themselves. */
function plain(text: string): string {
  return text.replace(/\s+/g, " ").replace(meaning, (mark) => `&#${mark.charCodeAt(0)};`);
}

function code(text: string): Cell {
  return { type: "module", text };
}

function chinese({ name, question }: Experiment): string[] {
  const [title, asked] = [
    name.zh === name.en ? "" : name.zh,
    question?.zh === question?.en ? "" : (question?.zh ?? "")
  ];
  return [title, asked].filter((text) => text !== "");
}

/** Columns of the table by what a person reads. */
type Names = readonly (readonly [label: string, column: string])[];

function outcomeNames(experiment: Experiment): Names {
  return experiment.outcomes.map((id) => [`${outcomes[id].label.en}, ${outcomes[id].unit.en}`, id]);
}

function acrossNames(experiment: Experiment): Names {
  const varied = factorsOfDesign(experiment).map(({ id }) => [labelOf(id), id] as const);
  return [...varied, ["Scenario", "scenario"], ["Replicate", "replicate"]];
}

/** What is varied by name; a group of measures by the first of them. */
function labelOf(id: string): string {
  if (id in levers) return levers[id as LeverId].label.en;
  if (id in uncertainties) return uncertainties[id as UncertaintyId].label.en;
  return id in measures ? measures[id as MeasureId].title.en : id;
}

function choiceCell(name: string, label: string, names: Names): string {
  const options = JSON.stringify(names).replaceAll("<", "\\u003c");
  return `const ${name} = view(Inputs.select(new Map(${options}), { label: "${label}" }));`;
}

/** Rows as objects, made here: the Kit’s own reader of them writes code, which the page forbids. */
const readCell = `const [names, ...rows] = await FileAttachment("${experimentFiles.results}").csv({ array: true, typed: true });
const runs = rows.map((row) => Object.fromEntries(names.map((name, place) => [name, row[place]])));`;

const plotCell = `display(Plot.plot({
  width,
  grid: true,
  x: { label: across },
  y: { label: outcome },
  color: { legend: true },
  marks: [Plot.dot(runs, { x: across, y: outcome, stroke: "scenario", tip: true })]
}));`;

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
