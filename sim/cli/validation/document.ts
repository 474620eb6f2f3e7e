import type { Text } from "../../declare/text.ts";
import { valueSets } from "../../uncertainties/value-sets.ts";
import type { FigureBand, JudgedFact, JudgedTarget, StoredValidation } from "../../validation/found.ts";
import { shortNumber } from "../text-table.ts";

/** The validation as a Markdown document: every comparison, misses and what is not measured included. */
export function validationDocument(found: StoredValidation): string {
  const { region, engine, values, made, sha256, command } = found;
  const { targets, facts, quasiExperiments, directions, closedForms, extremes } = found;
  return [
    `# What the model is held against: ${region}`,
    `Written by \`${command}\` with techmarket ${engine} on ${made}, assumptions at: ${valueSets[values].name.en}; SHA-256 of all results ${sha256}. Only rows of the class free that are held out are evidence: fitted rows agree because a value was chosen so, inputs are given to a submodel, and what is by construction is drawn from the figure. A band is the middle eight in ten of the replicates; a row passes when their median lies in the range.`,
    "## Targets that may be fitted",
    targetTable(targets.filter(({ use }) => use === "fit")),
    "## Targets held out",
    targetTable(targets.filter(({ use }) => use !== "fit")),
    "## Stylised facts",
    factTable(facts),
    "## Reforms that studies have followed",
    table(
      ["reform", "source", "measure", "seen", "before", "after", "change %", "low", "high", "seeds", ""],
      quasiExperiments.map((row) => [
        row.reform.en,
        row.source,
        row.measure.en,
        typeof row.seen === "string" ? row.seen : `${row.seen[0]} to ${row.seen[1]} %`,
        ...[row.before, row.after, row.percent, row.low, row.high, row.pairs].map(shortNumber),
        verdict(row.pass)
      ])
    ),
    "## Directions",
    "Outcomes in their units, sums of money in fen; a direction passes when its 95 % interval over seeds lies on its side of zero.",
    table(
      ["test", "direction", "before", "after", "mean", "low", "high", "seeds", ""],
      directions.map((row) => [
        row.test.en,
        row.direction.en,
        ...[row.before, row.after, row.mean, row.low, row.high, row.pairs].map(shortNumber),
        verdict(row.pass)
      ])
    ),
    "## Closed forms",
    table(
      ["limit", "figure", "computed", ""],
      closedForms.map((row) => [
        row.limit.en,
        ...[row.figure, row.computed].map(shortNumber),
        verdict(row.pass, row.reason)
      ])
    ),
    "## Extreme conditions",
    table(
      ["condition", "what must happen", ""],
      extremes.map(({ condition, expected, pass }) => [condition.en, expected.en, verdict(pass)])
    )
  ]
    .join("\n\n")
    .concat("\n");
}

function targetTable(rows: readonly JudgedTarget[]): string {
  return table(
    ["id", "target", "class", "figure", "tolerance", "simulated", "band", "unit", "source", ""],
    rows.map((row) => [
      row.id,
      row.target.en,
      row.class,
      row.value,
      row.tolerance,
      ...bandCells(row.simulated),
      row.unit,
      row.source,
      verdict(row.pass, row.reason)
    ])
  );
}

function factTable(rows: readonly JudgedFact[]): string {
  return table(
    ["id", "fact", "class", "figure", "part", "simulated", "band", "source", ""],
    rows.flatMap(({ id, fact, class: kind, figure, source, pass, reason, parts }) => {
      if (parts.length === 0) return [[id, fact.en, kind, figure.en, "", "–", "", source, verdict(pass, reason)]];
      return parts.map((part, place) => [
        ...(place === 0 ? [id, fact.en, kind, figure.en] : ["", "", "", ""]),
        part.name.en,
        ...bandCells(part.simulated),
        place === 0 ? source : "",
        verdict(part.pass, reason)
      ]);
    })
  );
}

function bandCells(band: FigureBand | null): string[] {
  if (band === null) return ["–", ""];
  return [shortNumber(band.median), `${shortNumber(band.p10)} to ${shortNumber(band.p90)}`];
}

function verdict(pass: boolean | null, reason?: Text): string {
  if (pass === null) return `not measured: ${reason?.en ?? ""}`;
  return pass ? "pass" : "**miss**";
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}
