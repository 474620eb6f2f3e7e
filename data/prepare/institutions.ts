import type { Text } from "../../sim/declare/text.ts";
import type {
  BankGroup,
  BankType,
  FundGroup,
  FundType,
  OrganisationGroup,
  OrganisationType
} from "../../sim/world/region.ts";
import { borrowedAmount, isBorrowed } from "./borrow.ts";
import { onlyIndicator } from "./indicator.ts";
import { isReference, type Province, reference } from "./province.ts";
import { numberIn, type RawRow, rawTable } from "./raw-table.ts";
import { rounded } from "./round.ts";
import { universities } from "./universities.ts";

const nameOf = (row: RawRow): Text => ({ en: row.en as string, zh: row.zh as string });

/** Universities are counted in every province; the others come in the reference's number for each university. */
export function organisations(province: Province): OrganisationGroup[] {
  return rawTable("organisations.csv").map((row) => ({
    type: row.type as OrganisationType,
    name: nameIn(province, row),
    count: organisationCount(row, province),
    inventionShare: numberIn(row, "invention_share"),
    researchShare: numberIn(row, "research_share")
  }));
}

function organisationCount(row: RawRow, province: Province): number {
  const count = numberIn(row, "count");
  if (!isBorrowed("organisations", province)) return count;
  return row.type === "university" ? universities(province) : borrowedAmount("organisations", count, province, true);
}

/** A group that the reference calls by its own name loses that name elsewhere. */
function nameIn(province: Province, row: RawRow): Text {
  const { en, zh } = nameOf(row);
  return { en, zh: isReference(province) ? zh : zh.replace(reference.name.zh, "") };
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

export function funds(province: Province): FundGroup[] {
  return rawTable("funds.csv").map((row) => ({
    type: row.type as FundType,
    name: nameOf(row),
    count: isBorrowed("funds", province)
      ? borrowedAmount("funds", numberIn(row, "count"), province, true)
      : numberIn(row, "count"),
    size: fundSize(row)
  }));
}

/** Yuan: a published mean in hundred millions where one is named, else the stated millions. */
function fundSize(row: RawRow): number {
  if (!row.size_indicator) return numberIn(row, "size_million_yuan") * 1e6;
  return rounded(onlyIndicator(row.size_region!, row.size_indicator).value * 1e8);
}
