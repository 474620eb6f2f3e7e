import table from "../../data/targets.csv?raw";
import { csvRows, type Text } from "../../sim/index.ts";

/** What the published figures are called that calibration looks at, by their ids. */
const names: ReadonlyMap<string, Text> = new Map(
  csvRows(table).map(({ target_id: id, target: en, target_zh: zh }) => [id!, { en: en!, zh: zh! }])
);

/** What a target of the published table is called. */
export function targetName(id: string): Text {
  return names.get(id) ?? { en: id, zh: id };
}
