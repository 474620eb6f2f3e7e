import type { Locale, StoredValidation } from "../../../sim/index.ts";
import type { Cell, Table } from "../../charts/csv.ts";
import { type Comparison, comparisonsOf, type Outcome } from "./comparisons.ts";

/** Every comparison part by part, with what made it in every row; sentences in the language asked for. */
export function comparisonTable(found: StoredValidation, language: Locale): Table {
  const { region, values, made, engine, sha256 } = found;
  const origin = [region, values, made, engine, sha256];
  return {
    columns: [
      ...["kind", "id", "name", "of", "published", "unit", "part", "agrees_from", "agrees_to"],
      ...["low", "middle", "high", "class", "borrowed", "source", "verdict", "reason"],
      ...["region", "values", "made", "engine", "sha256"]
    ],
    rows: comparisonsOf(found).flatMap((row) => partRows(row, language).map((cells) => [...cells, ...origin]))
  };
}

function partRows(row: Comparison, language: Locale): Cell[][] {
  const { kind, key, name, of, published, pass, reason } = row;
  const said = (text = { en: "", zh: "" }) => text[language];
  const whole = [kind, key, said(name), said(of), ...publishedCells(published, language)];
  const rest = [row.class ?? null, row.isBorrowed === undefined ? null : String(row.isBorrowed), row.source ?? null];
  if (row.parts.length === 0) return [[...whole, "", ...noFigures, ...rest, verdict(pass), said(reason)]];
  return row.parts.map(({ name: part, range, band, pass: own }) => [
    ...whole,
    said(part),
    range.low,
    range.high,
    ...(band ? [band.low, band.middle, band.high] : [null, null, null]),
    ...rest,
    verdict(own),
    said(reason)
  ]);
}

const noFigures = [null, null, null, null, null];

function publishedCells(published: Comparison["published"], language: Locale): Cell[] {
  if (published.kind === "text") return [published.text[language], ""];
  if (published.kind === "figure") return [published.value, published.unit[language]];
  const { seen } = published;
  return [typeof seen === "string" ? seen : seen.join(" to "), "%"];
}

function verdict(pass: Outcome): string {
  return pass === null ? "not measured" : pass ? "pass" : "miss";
}
