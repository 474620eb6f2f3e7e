import { readFileSync } from "node:fs";
import type { TargetRow } from "../analysis/calibration/fitted-target.ts";
import { csvRows } from "../csv/rows.ts";
import type { Text } from "../declare/text.ts";
import type { QuantityId, RegionPack } from "../world/region.ts";

const file = new URL("../../data/targets.csv", import.meta.url);

/** What a target of the table is in a region’s own figures. */
const ownFigures: Readonly<Record<string, (quantity: (id: QuantityId) => number) => number>> = {
  T01: (quantity) => quantity("turnoverValue") / quantity("researchTotal"),
  T02: (quantity) => quantity("turnoverValue") / quantity("turnoverContracts") / 1e6,
  T15: (quantity) => quantity("grantsPerResearch")
};

/** The region whose figures the table itself holds. */
const tabled = { id: "chongqing", name: "Chongqing" };

/**
 * The published targets of a region. For another region than Chongqing a figure of that city is replaced by the region’s
 * own where its pack has it, and left out where it has none; figures of the nation and from abroad stand for all.
 */
export function targetRows(pack: Pick<RegionPack, "id" | "name" | "quantities">): TargetRow[] {
  const rows = csvRows(readFileSync(file, "utf8"));
  if (pack.id === tabled.id) return rows;
  return rows.flatMap((row) => {
    if (row.region !== tabled.name) return [row];
    const figure = ownFigures[row.target_id]?.((id) => pack.quantities[id].value);
    if (figure === undefined) return [];
    return [{ ...row, region: pack.name.en, region_zh: pack.name.zh, value: figure.toPrecision(4) }];
  });
}

/** What the targets are called, by id. */
export function targetNames(rows: readonly TargetRow[]): ReadonlyMap<string, Text> {
  return new Map(rows.map(({ target_id: id, target: en, target_zh: zh }) => [id, { en, zh }]));
}
