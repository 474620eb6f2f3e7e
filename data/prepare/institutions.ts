import type {
  BankGroup,
  BankType,
  FundGroup,
  FundType,
  OrganisationGroup,
  OrganisationType
} from "../../sim/world/region.ts";
import { onlyIndicator } from "./indicator.ts";
import { numberIn, type RawRow, rawTable } from "./raw-table.ts";
import { rounded } from "./round.ts";

const nameOf = (row: RawRow) => ({ en: row.en as string, zh: row.zh as string });

export function organisations(): OrganisationGroup[] {
  return rawTable("organisations.csv").map((row) => ({
    type: row.type as OrganisationType,
    name: nameOf(row),
    count: numberIn(row, "count"),
    inventionShare: numberIn(row, "invention_share"),
    researchShare: numberIn(row, "research_share")
  }));
}

export function banks(): BankGroup[] {
  return rawTable("banks.csv").map((row) => ({
    type: row.type as BankType,
    name: nameOf(row),
    count: numberIn(row, "count"),
    loanShare: numberIn(row, "loan_share"),
    capitalRatio: numberIn(row, "capital_ratio"),
    nonPerforming: rounded(onlyIndicator("China", row.npl_indicator!).value / 100)
  }));
}

export function funds(): FundGroup[] {
  return rawTable("funds.csv").map((row) => ({
    type: row.type as FundType,
    name: nameOf(row),
    count: numberIn(row, "count"),
    size: fundSize(row)
  }));
}

/** Yuan: a published mean in hundred millions where one is named, else the stated millions. */
function fundSize(row: RawRow): number {
  if (!row.size_indicator) return numberIn(row, "size_million_yuan") * 1e6;
  return rounded(onlyIndicator(row.size_region!, row.size_indicator).value * 1e8);
}
