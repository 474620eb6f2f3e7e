import type { FigureBand } from "../target-figure.ts";
import { shortNumber } from "../text-table.ts";
import type { JudgedFact, JudgedTarget } from "./judge.ts";
import type { Validation } from "./validation.ts";

/** Where the figures of a document come from. */
export interface Origin {
  readonly region: string;
  readonly engine: string;
  /** Calibrated or start values. */
  readonly world: string;
  readonly made: string;
  /** Of all results, so that a later change of them shows. */
  readonly sha256: string;
  readonly command: string;
}

/** The validation as a Markdown document: every comparison, misses and what is not measured included. */
export function validationDocument(
  found: Validation,
  { region, engine, world, made, sha256, command }: Origin
): string {
  const { targets, facts, quasiExperiments, directions, closedForms, extremes } = found;
  return [
    `# What the model is held against: ${region}`,
    `Written by \`${command}\` with techmarket ${engine} on ${made}, ${world}; SHA-256 of all results ${sha256}. Only rows of the class free that are held out are evidence: fitted rows agree because a value was chosen so, inputs are given to a submodel, and what is by construction is drawn from the figure. A band is the middle eight in ten of the replicates; a row passes when their median lies in the range.`,
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
        row.reform,
        row.source,
        row.measure,
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
        row.test,
        row.direction,
        ...[row.before, row.after, row.mean, row.low, row.high, row.pairs].map(shortNumber),
        verdict(row.pass)
      ])
    ),
    "## Closed forms",
    table(
      ["limit", "figure", "computed", ""],
      closedForms.map((row) => [
        row.limit,
        ...[row.figure, row.computed].map(shortNumber),
        "reason" in row ? `not measured: ${row.reason}` : verdict(row.pass)
      ])
    ),
    "## Extreme conditions",
    table(
      ["condition", "what must happen", ""],
      extremes.map(({ condition, expected, pass }) => [condition, expected, verdict(pass)])
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
      row.target,
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
      if (parts.length === 0) return [[id, fact, kind, figure, "", "–", "", source, verdict(pass, reason)]];
      return parts.map((part, place) => [
        ...(place === 0 ? [id, fact, kind, figure] : ["", "", "", ""]),
        part.name,
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

function verdict(pass: boolean | null, reason = ""): string {
  if (pass === null) return `not measured: ${reason}`;
  return pass ? "pass" : "**miss**";
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}
