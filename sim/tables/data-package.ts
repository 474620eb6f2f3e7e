import type { TableShape } from "./columns.ts";

/** What a data package says about where its tables come from. */
export interface PackageOrigin {
  readonly engine: string;
  readonly title: string;
}

/** Describes the CSV files of a run as a Frictionless data package, version 1 of the specification. */
export function dataPackage(shapes: readonly TableShape[], { engine, title }: PackageOrigin) {
  return {
    profile: "tabular-data-package",
    name: "techmarket-run",
    title,
    description: "Simulated: a synthetic population, no real firm, person or patent.",
    version: engine,
    resources: shapes.map(resource)
  };
}

function resource({ name, title, columns }: TableShape) {
  const fields = columns.map(({ name: field, type, meaning }) => ({ name: field, type, description: meaning }));
  return {
    profile: "tabular-data-resource",
    name,
    title,
    path: `${name}.csv`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    schema: { fields, missingValues: [""] }
  };
}
