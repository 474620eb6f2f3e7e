import type { Provenance } from "../../sim/world/region.ts";
import { indicator } from "./indicator.ts";
import { isReference, type Province, reference } from "./province.ts";
import { rawTable } from "./raw-table.ts";
import { researchFirmShare } from "./research-share.ts";
import { rounded } from "./round.ts";
import { universities } from "./universities.ts";

interface Size {
  readonly of: (province: Province) => number;
  readonly en: string;
  readonly zh: string;
}

/** What tells how many times the reference a province is. */
const sizes: Readonly<Record<string, Size>> = {
  firmResearch: {
    of: ({ panel }) => indicator(panel, "rd_spend_total", "2023").value * researchFirmShare(panel),
    en: "R&D that firms perform",
    zh: "企业研发经费"
  },
  universities: { of: universities, en: "number of universities, which is listed (S140)", zh: "高校数（S140所列）" }
};

const rules = new Map(rawTable("borrowed.csv").map((row) => [row.part!, row.scaled_by!]));

/** Whether a province lacks a quantity, table or assumption of its own and has the reference's instead. */
export function isBorrowed(part: string, province: Province): boolean {
  return rules.has(part) && !isReference(province);
}

/** How many times the reference's amount a province has of a borrowed part. */
export function borrowedFactor(part: string, province: Province): number {
  const size = sizes[rules.get(part) ?? ""];
  return size ? size.of(province) / size.of(reference) : 1;
}

/** A count or amount of the reference, scaled by the part's rule; agents come whole, and there is at least one. */
export function borrowedAmount(part: string, amount: number, province: Province, isCount: boolean): number {
  const scaled = rounded(amount * borrowedFactor(part, province));
  return isCount ? Math.max(1, Math.round(scaled)) : scaled;
}

/** Badge and note of a borrowed part; the reference's own note follows. */
export function borrowedFrom(part: string, { source, note }: Provenance, province: Province): Provenance {
  const size = sizes[rules.get(part) ?? ""];
  const factor = Number(borrowedFactor(part, province).toPrecision(3));
  const { en, zh } = reference.name;
  return {
    status: "borrowed",
    source,
    note: {
      en: `Borrowed from ${en}${size ? `, times ${factor}, the ratio of the ${size.en}` : ""}. There: ${note.en}`,
      zh: `借用${zh}数据${size ? `，按${size.zh}之比乘以${factor}` : ""}。${zh}的说明：${note.zh}`
    }
  };
}
