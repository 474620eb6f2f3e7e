import type { Provenance, RegionPack } from "../world/region.ts";
import { table } from "./markdown.ts";

const introduction =
  "What the model is given of a region: `data/regions/chongqing.json`, of which the centres of the fields are left out here. Packs of other regions have the same parts (`data/README.md`).";

/** The pack of a region as tables. */
export function regionPage(pack: RegionPack): string {
  const parts = [
    ["Figures", quantitiesTable(pack)],
    ["Industries", industriesTable(pack), whence(pack.tables.industries)],
    ["Technology fields", fieldsTable(pack), whence(pack.tables.fields)],
    ["Ages and exits", agesTable(pack), whence(pack.tables.ageShares), whence(pack.tables.exitHazards)],
    ["Research organisations", organisationsTable(pack), whence(pack.tables.organisations)],
    ["Banks", banksTable(pack), whence(pack.tables.banks)],
    ["Funds", fundsTable(pack), whence(pack.tables.funds)]
  ];
  const text = parts.flatMap(([title, ...content]) => [`## ${title}`, ...content]);
  return `${[`# ${pack.name.en} ${pack.name.zh}`, introduction, ...text].join("\n\n")}\n`;
}

function whence({ status, source, note }: Provenance): string {
  return `${status}, ${source}: ${note.en}`;
}

function quantitiesTable({ quantities }: RegionPack): string {
  const rows = Object.entries(quantities).map(([id, { value, unit, status, source, note }]) => [
    `\`${id}\``,
    value,
    unit,
    status,
    source,
    note.en
  ]);
  return table(["Figure", "Value", "Unit", "Status", "Source", "Note"], rows);
}

function industriesTable({ industries }: RegionPack): string {
  const rows = industries.map(({ name, firmShare, salesShare, researchShare, fields }) => [
    name.en,
    firmShare,
    salesShare,
    researchShare,
    fields.map(({ field, weight }) => `${field + 1}: ${weight}`).join(", ")
  ]);
  return table(["Industry", "Share of firms", "Share of sales", "R&D over sales", "Weights of fields"], rows);
}

function fieldsTable({ fields }: RegionPack): string {
  const rows = fields.map(({ id, name, weightFirms, weightOrganisations, hard }) => [
    id + 1,
    name.en,
    weightFirms,
    weightOrganisations,
    hard ? "yes" : "no"
  ]);
  return table(["Number", "Field", "Share of firms’ inventions", "Share of organisations’", "Hard technology"], rows);
}

function agesTable({ ageShares, exitHazards }: RegionPack): string {
  const rows = ageShares.map((share, age) => [age, share, exitHazards[age]!]);
  return table(["Age, years; the last is open", "Share of technology firms", "Exits a year"], rows);
}

function organisationsTable({ organisations }: RegionPack): string {
  const rows = organisations.map(({ type, count, inventionShare, researchShare }) => [
    `\`${type}\``,
    count,
    inventionShare,
    researchShare
  ]);
  return table(["Kind", "Number", "Share of organisations’ inventions", "Share of their R&D"], rows);
}

function banksTable({ banks }: RegionPack): string {
  const rows = banks.map(({ type, count, loanShare, capitalRatio, nonPerforming }) => [
    `\`${type}\``,
    count,
    loanShare,
    capitalRatio,
    nonPerforming
  ]);
  return table(["Kind", "Number", "Share of loans", "Own funds over loans", "Non-performing share"], rows);
}

function fundsTable({ funds }: RegionPack): string {
  const rows = funds.map(({ type, count, size }) => [`\`${type}\``, count, size]);
  return table(["Kind", "Number", "Mean commitments, yuan"], rows);
}
