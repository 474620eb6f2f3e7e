import {
  ageClasses,
  bankTypes,
  fieldCount,
  fieldSectors,
  fundTypes,
  organisationTypes,
  quantityIds,
  quantityStatuses,
  quantityUnits,
  regionTables,
  spaceDimensions
} from "./region.ts";

/** One fault of a region pack: where it is, what was found there, what is expected. */
export interface RegionProblem {
  readonly where: string;
  readonly found: string;
  readonly expected: string;
}

/** Largest distance of a sum of shares, or of the length of a unit vector, from 1. */
const tolerance = 1e-9;
const mostIndustries = 24;

type Part = Readonly<Record<string, unknown>>;

interface Rule {
  readonly expected: string;
  readonly holds: (value: unknown) => boolean;
}

const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";
const listed = (choices: readonly string[]): string => choices.map((choice) => `"${choice}"`).join(", ");

const amount: Rule = { expected: "a number, 0 or more", holds: (value) => isNumber(value) && value >= 0 };
const positive: Rule = { expected: "a number above 0", holds: (value) => isNumber(value) && value > 0 };
const share: Rule = { expected: "a number from 0 to 1", holds: (value) => isNumber(value) && value >= 0 && value <= 1 };
const count: Rule = { expected: "a whole number, 1 or more", holds: (value) => Number.isInteger(value) && Number(value) >= 1 };
const text: Rule = { expected: "a text that is not empty", holds: isText };
const truth: Rule = { expected: "true or false", holds: (value) => typeof value === "boolean" };
const number: Rule = { expected: "a number", holds: isNumber };
const oneOf = (choices: readonly string[]): Rule => ({
  expected: `one of ${listed(choices)}`,
  holds: (value) => isText(value) && choices.includes(value)
});
const wholeBelow = (end: number): Rule => ({
  expected: `a whole number from 0 to ${end - 1}`,
  holds: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) < end
});

/** Every fault of a value that should be a region pack; an empty list means that it is one. */
export function checkRegion(pack: unknown): RegionProblem[] {
  const report = new Report();
  const root = report.part(pack, "region");
  report.value(root.id, "id", oneOf(["chongqing"]));
  checkName(report, root.name, "name");
  checkQuantities(report, report.part(root.quantities, "quantities"));
  checkIndustries(report, root.industries);
  checkFields(report, root.fields);
  checkShares(report, root.ageShares, "ageShares", ageClasses);
  report.list(root.exitHazards, "exitHazards", ageClasses).forEach((hazard, age) => {
    report.value(hazard, `exitHazards[${age}]`, share);
  });
  checkInstitutions(report, root);
  const tables = report.part(root.tables, "tables");
  for (const table of regionTables) checkProvenance(report, report.part(tables[table], `tables.${table}`), `tables.${table}`);
  return report.problems;
}

/** Collects faults, and hands out parts and lists that can be read on although they are faulty. */
class Report {
  readonly problems: RegionProblem[] = [];

  add(where: string, found: unknown, expected: string): void {
    this.problems.push({ where, found: shown(found), expected });
  }

  value(value: unknown, where: string, rule: Rule): boolean {
    const holds = rule.holds(value);
    if (!holds) this.add(where, value, rule.expected);
    return holds;
  }

  part(value: unknown, where: string): Part {
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Part;
    this.add(where, value, "an object");
    return {};
  }

  list(value: unknown, where: string, length?: number): readonly unknown[] {
    if (!Array.isArray(value)) {
      this.add(where, value, "a list");
      return [];
    }
    if (length !== undefined && value.length !== length) this.add(where, `${value.length} entries`, `${length} entries`);
    return value;
  }

  /** Adds a fault unless the numbers sum to 1; faulty entries were reported where they stand. */
  sumsToOne(values: readonly unknown[], where: string): void {
    if (!values.every(isNumber)) return;
    const sum = values.reduce((total, value) => total + value, 0);
    if (Math.abs(sum - 1) > tolerance) this.add(where, sum, "a sum of 1");
  }
}

/** Longest piece of a found value that a message repeats, characters. */
const longest = 60;

function shown(found: unknown): string {
  if (found === undefined) return "nothing";
  const written = typeof found === "string" ? found : JSON.stringify(found);
  return written.length > longest ? `${written.slice(0, longest)}…` : written;
}

function checkName(report: Report, value: unknown, where: string): void {
  const name = report.part(value, where);
  report.value(name.en, `${where}.en`, text);
  report.value(name.zh, `${where}.zh`, text);
}

/** A badge and its source have to agree: an assumption has no source, a recalled value has R00, and the others a real one. */
function checkProvenance(report: Report, part: Part, where: string): void {
  checkName(report, part.note, `${where}.note`);
  if (!report.value(part.status, `${where}.status`, oneOf(quantityStatuses))) return;
  report.value(part.source, `${where}.source`, sourceFor(part.status as string));
}

function sourceFor(status: string): Rule {
  if (status === "assumption") return oneOf(["assumption"]);
  if (status === "recalled") return oneOf(["R00"]);
  return { expected: "the id of a source", holds: (value) => isText(value) && value !== "assumption" && value !== "R00" };
}

function checkQuantities(report: Report, quantities: Part): void {
  for (const id of quantityIds) {
    const where = `quantities.${id}`;
    const quantity = report.part(quantities[id], where);
    if (quantities[id] === undefined) continue;
    report.value(quantity.value, `${where}.value`, quantityRule(quantityUnits[id]));
    report.value(quantity.unit, `${where}.unit`, oneOf([quantityUnits[id]]));
    checkProvenance(report, quantity, where);
  }
  const known: readonly string[] = quantityIds;
  for (const id of Object.keys(quantities)) {
    if (!known.includes(id)) report.add(`quantities.${id}`, "a quantity of that name", `one of the ${known.length} declared`);
  }
}

function quantityRule(unit: string): Rule {
  if (unit.startsWith("share")) return share;
  return unit === "per year" ? number : amount;
}

function checkIndustries(report: Report, value: unknown): void {
  const rows = report.list(value, "industries").map((row, place) => report.part(row, `industries[${place}]`));
  if (rows.length > mostIndustries) report.add("industries", `${rows.length} entries`, `at most ${mostIndustries} entries`);
  rows.forEach((row, place) => checkIndustry(report, row, `industries[${place}]`));
  if (new Set(rows.map((row) => row.id)).size < rows.length) report.add("industries", "an id twice", "each id once");
  for (const column of ["firmShare", "salesShare"]) report.sumsToOne(columnOf(rows, column), `industries.${column}`);
}

function checkIndustry(report: Report, row: Part, where: string): void {
  report.value(row.id, `${where}.id`, text);
  checkName(report, row.name, `${where}.name`);
  for (const column of ["firmShare", "salesShare", "researchShare"]) report.value(row[column], `${where}.${column}`, share);
  const weights = report.list(row.fields, `${where}.fields`).map((weight, place) => {
    const part = report.part(weight, `${where}.fields[${place}]`);
    report.value(part.field, `${where}.fields[${place}].field`, wholeBelow(fieldCount));
    report.value(part.weight, `${where}.fields[${place}].weight`, share);
    return part.weight;
  });
  report.sumsToOne(weights, `${where}.fields.weight`);
}

function checkFields(report: Report, value: unknown): void {
  const rows = report.list(value, "fields", fieldCount).map((row, place) => report.part(row, `fields[${place}]`));
  rows.forEach((row, place) => checkField(report, row, place));
  for (const column of ["weightFirms", "weightOrganisations"]) report.sumsToOne(columnOf(rows, column), `fields.${column}`);
}

function checkField(report: Report, row: Part, place: number): void {
  const where = `fields[${place}]`;
  report.value(row.id, `${where}.id`, { expected: `${place}, its place`, holds: (id) => id === place });
  checkName(report, row.name, `${where}.name`);
  report.value(row.sector, `${where}.sector`, wholeBelow(fieldSectors.length));
  report.value(row.weightFirms, `${where}.weightFirms`, share);
  report.value(row.weightOrganisations, `${where}.weightOrganisations`, share);
  report.value(row.hard, `${where}.hard`, truth);
  const centre = report.list(row.centre, `${where}.centre`, spaceDimensions);
  const sound = centre.every((part, axis) => report.value(part, `${where}.centre[${axis}]`, number));
  if (sound && centre.length === spaceDimensions) checkUnit(report, centre as number[], `${where}.centre`);
}

function checkUnit(report: Report, vector: readonly number[], where: string): void {
  const length = Math.sqrt(vector.reduce((sum, part) => sum + part * part, 0));
  if (Math.abs(length - 1) > tolerance) report.add(where, `length ${length}`, "a vector of length 1");
}

function checkShares(report: Report, value: unknown, where: string, length: number): void {
  const shares = report.list(value, where, length);
  shares.forEach((entry, place) => {
    report.value(entry, `${where}[${place}]`, share);
  });
  report.sumsToOne(shares, where);
}

function checkInstitutions(report: Report, root: Part): void {
  const organisation = { inventionShare: share, researchShare: share };
  checkGroups(report, root.organisations, "organisations", organisationTypes, organisation);
  checkGroups(report, root.banks, "banks", bankTypes, { loanShare: share, capitalRatio: share, nonPerforming: share });
  checkGroups(report, root.funds, "funds", fundTypes, { size: positive });
}

/** Columns of the institutions that split a whole. */
const splits = ["inventionShare", "researchShare", "loanShare"];

/** Groups of institutions: each type once, with a name, a count and the columns given. */
function checkGroups(
  report: Report,
  value: unknown,
  where: string,
  types: readonly string[],
  columns: Readonly<Record<string, Rule>>
): void {
  const rows = report.list(value, where, types.length).map((row, place) => report.part(row, `${where}[${place}]`));
  rows.forEach((row, place) => {
    report.value(row.type, `${where}[${place}].type`, oneOf(types));
    checkName(report, row.name, `${where}[${place}].name`);
    report.value(row.count, `${where}[${place}].count`, count);
    for (const column in columns) report.value(row[column], `${where}[${place}].${column}`, columns[column]!);
  });
  if (new Set(rows.map((row) => row.type)).size < rows.length) report.add(where, "a type twice", "each type once");
  for (const column of splits.filter((split) => split in columns)) report.sumsToOne(columnOf(rows, column), `${where}.${column}`);
}

const columnOf = (rows: readonly Part[], column: string): unknown[] => rows.map((row) => row[column]);
