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
import {
  amount,
  count,
  countOrNone,
  isText,
  nearOne,
  number,
  oneOf,
  type Part,
  positive,
  type RegionProblem,
  RegionReport,
  type Rule,
  share,
  text,
  truth,
  wholeBelow
} from "./region-report.ts";

const mostIndustries = 24;

/** Every fault of a value that should be a region pack; an empty list means that it is one. */
export function checkRegion(pack: unknown): RegionProblem[] {
  const report = new RegionReport();
  const root = report.part(pack, "region");
  report.value(root.id, "id", text);
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
  for (const table of regionTables)
    checkProvenance(report, report.part(tables[table], `tables.${table}`), `tables.${table}`);
  if (root.assumptions !== undefined) checkAssumptions(report, report.part(root.assumptions, "assumptions"));
  return report.problems;
}

function checkName(report: RegionReport, value: unknown, where: string): void {
  const name = report.part(value, where);
  report.value(name.en, `${where}.en`, text);
  report.value(name.zh, `${where}.zh`, text);
}

function checkAssumptions(report: RegionReport, assumptions: Part): void {
  for (const id of Object.keys(assumptions)) {
    const where = `assumptions.${id}`;
    const assumption = report.part(assumptions[id], where);
    report.value(assumption.value, `${where}.value`, number);
    report.value(assumption.unit, `${where}.unit`, text);
    checkProvenance(report, assumption, where);
  }
}

/**
 * A badge and its source have to agree: what was read has a source, what is remembered or assumed has none; what is
 * borrowed has the source that it has in the other region; a person's own data are their own source.
 */
function checkProvenance(report: RegionReport, part: Part, where: string): void {
  checkName(report, part.note, `${where}.note`);
  if (!report.value(part.status, `${where}.status`, oneOf(quantityStatuses))) return;
  if (part.status === "borrowed" || part.status === "own")
    return void report.value(part.source, `${where}.source`, text);
  const read = part.status === "verified" || part.status === "derived";
  report.value(part.source, `${where}.source`, read ? sourceId : noSource);
}

const noSource: Rule = { expected: `"assumption"`, holds: (value) => value === "assumption" };
const sourceId: Rule = { expected: "the id of a source", holds: (value) => isText(value) && value !== "assumption" };

function checkQuantities(report: RegionReport, quantities: Part): void {
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
    if (!known.includes(id)) report.add(`quantities.${id}`, "an unknown quantity", "declared quantities only");
  }
}

function quantityRule(unit: string): Rule {
  if (unit.startsWith("share")) return share;
  return unit === "per year" ? number : amount;
}

function checkIndustries(report: RegionReport, value: unknown): void {
  const rows = report.list(value, "industries").map((row, place) => report.part(row, `industries[${place}]`));
  if (rows.length > mostIndustries)
    report.add("industries", `${rows.length} entries`, `at most ${mostIndustries} entries`);
  for (const [place, row] of rows.entries()) checkIndustry(report, row, `industries[${place}]`);
  if (new Set(rows.map((row) => row.id)).size < rows.length) report.add("industries", "an id twice", "each id once");
  for (const column of ["firmShare", "salesShare"]) report.sumsToOne(columnOf(rows, column), `industries.${column}`);
}

function checkIndustry(report: RegionReport, row: Part, where: string): void {
  report.value(row.id, `${where}.id`, text);
  checkName(report, row.name, `${where}.name`);
  for (const column of ["firmShare", "salesShare", "researchShare"])
    report.value(row[column], `${where}.${column}`, share);
  const weights = report.list(row.fields, `${where}.fields`).map((weight, place) => {
    const part = report.part(weight, `${where}.fields[${place}]`);
    report.value(part.field, `${where}.fields[${place}].field`, wholeBelow(fieldCount));
    report.value(part.weight, `${where}.fields[${place}].weight`, share);
    return part.weight;
  });
  report.sumsToOne(weights, `${where}.fields.weight`);
}

function checkFields(report: RegionReport, value: unknown): void {
  const rows = report.list(value, "fields", fieldCount).map((row, place) => report.part(row, `fields[${place}]`));
  for (const [place, row] of rows.entries()) checkField(report, row, place);
  for (const column of ["weightFirms", "weightOrganisations"])
    report.sumsToOne(columnOf(rows, column), `fields.${column}`);
}

function checkField(report: RegionReport, row: Part, place: number): void {
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

function checkUnit(report: RegionReport, vector: readonly number[], where: string): void {
  const length = Math.sqrt(vector.reduce((sum, part) => sum + part * part, 0));
  if (!nearOne(length)) report.add(where, `length ${length}`, "a vector of length 1");
}

function checkShares(report: RegionReport, value: unknown, where: string, length: number): void {
  const shares = report.list(value, where, length);
  shares.forEach((entry, place) => {
    report.value(entry, `${where}[${place}]`, share);
  });
  report.sumsToOne(shares, where);
}

function checkInstitutions(report: RegionReport, root: Part): void {
  const organisation = { inventionShare: share, researchShare: share };
  checkGroups(report, root.organisations, "organisations", organisationTypes, organisation, countOrNone);
  checkGroups(report, root.banks, "banks", bankTypes, { loanShare: share, capitalRatio: share, nonPerforming: share });
  checkGroups(report, root.funds, "funds", fundTypes, { size: positive });
}

/** Columns of the institutions that split a whole. */
const splits = ["inventionShare", "researchShare", "loanShare"];

/** Groups of institutions: each type once, with a name, a count and the columns given. */
function checkGroups(
  report: RegionReport,
  value: unknown,
  where: string,
  types: readonly string[],
  columns: Readonly<Record<string, Rule>>,
  counted: Rule = count
): void {
  const rows = report.list(value, where, types.length).map((row, place) => report.part(row, `${where}[${place}]`));
  rows.forEach((row, place) => {
    report.value(row.type, `${where}[${place}].type`, oneOf(types));
    checkName(report, row.name, `${where}[${place}].name`);
    report.value(row.count, `${where}[${place}].count`, counted);
    for (const column in columns) report.value(row[column], `${where}[${place}].${column}`, columns[column]!);
  });
  if (new Set(rows.map((row) => row.type)).size < rows.length) report.add(where, "a type twice", "each type once");
  for (const column of splits.filter((split) => split in columns))
    report.sumsToOne(columnOf(rows, column), `${where}.${column}`);
}

const columnOf = (rows: readonly Part[], column: string): unknown[] => rows.map((row) => row[column]);
