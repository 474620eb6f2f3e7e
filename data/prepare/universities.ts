import type { Province } from "./province.ts";
import { numberIn, rawTable } from "./raw-table.ts";

const counts = new Map(rawTable("universities.csv").map((row) => [row.region, numberIn(row, "count")]));

/** Regular higher education institutions of a province, as listed by province. */
export function universities({ panel }: Province): number {
  return counts.get(panel)!;
}
