import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { nodePool } from "../../sim/run/node.ts";
import { firstSpecs } from "../../web/state/first-specs.ts";
import { packRecords } from "../../web/state/record-bundle.ts";

/** The file that the page shows before it has simulated anything. */
export const firstRecordFile = new URL("../built/explore-first.bin", import.meta.url);

/** Simulates the baseline and the plan as the page would and writes what it would show. */
export async function writeFirstRecord(): Promise<void> {
  const pool = nodePool(availableParallelism());
  const results = await pool.runAll(firstSpecs());
  pool.close();
  const records = results.map((result) => {
    if (!result.ok) throw new Error(result.problem.message);
    return result.record;
  });
  writeFileSync(firstRecordFile, packRecords(records));
}

if (import.meta.url === new URL(process.argv[1], "file:").href) await writeFirstRecord();
