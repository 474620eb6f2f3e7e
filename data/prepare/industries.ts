import type { Industry, Quantity, QuantityId, TechnologyField } from "../../sim/world/region.ts";
import { fieldCentre } from "./field-centres.ts";
import { numberIn, type RawRow, rawTable } from "./raw-table.ts";
import { rounded } from "./round.ts";

const nameOf = (row: RawRow) => ({ en: row.en as string, zh: row.zh as string });
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Industries with R&D intensities scaled so that firms' R&D adds up to the region's. */
export function industries(quantities: Record<QuantityId, Quantity>): Industry[] {
  const rows = rawTable("industries.csv");
  const weights = rawTable("industry-fields.csv");
  const sales = quantities.technologyFirmsOpening.value * quantities.meanSales.value;
  const wanted = (quantities.researchTotal.value * quantities.researchFirmShare.value) / sales;
  const stated = sum(rows.map((row) => numberIn(row, "sales_share") * numberIn(row, "research_intensity")));
  return rows.map((row) => ({
    id: row.id as string,
    name: nameOf(row),
    firmShare: numberIn(row, "firm_share"),
    salesShare: numberIn(row, "sales_share"),
    researchShare: rounded((numberIn(row, "research_intensity") * wanted) / stated),
    fields: weights.filter((weight) => weight.industry === row.id).map(fieldWeight)
  }));
}

const fieldWeight = (row: RawRow) => ({ field: numberIn(row, "field") - 1, weight: numberIn(row, "weight") });

/** The 35 fields: firms' weights follow industries' R&D, organisations' weights are the stated ones made to sum to 1. */
export function fields(industries: readonly Industry[]): TechnologyField[] {
  const rows = rawTable("fields.csv");
  const firms = rows.map((_, field) => sum(industries.map((industry) => researchIn(industry, field))));
  const organisations = rows.map((row) => numberIn(row, "organisation_weight"));
  return rows.map((row, id) => ({
    id,
    name: nameOf(row),
    sector: numberIn(row, "sector") as TechnologyField["sector"],
    centre: fieldCentre(id + 1, numberIn(row, "sector")),
    weightFirms: rounded(firms[id]! / sum(firms)),
    weightOrganisations: rounded(organisations[id]! / sum(organisations)),
    hard: row.hard === "true"
  }));
}

/** R&D of an industry in a field, per yuan of the region's sales. */
function researchIn(industry: Industry, field: number): number {
  const weight = industry.fields.find((entry) => entry.field === field)?.weight ?? 0;
  return industry.salesShare * industry.researchShare * weight;
}
