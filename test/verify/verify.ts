import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { engineVersion } from "../../sim/run/engine-version.ts";
import { nodePool } from "../../sim/run/node.ts";
import type { Pool } from "../../sim/run/pool.ts";
import { runDirections } from "./directions.ts";
import { type Findings, report } from "./report.ts";
import { scaleAgreement } from "./scale-agreement.ts";
import { soak } from "./soak.ts";

const folder = fileURLToPath(new URL("../../docs/verify/", import.meta.url));

/** How much of each check is run: seeds of the directions and their scale, months of scales, soaks. */
const amounts = { seeds: 20, directionScale: 0.05, months: 120, soaks: 200 };

async function findings(pool: Pool): Promise<Findings> {
  say("soak");
  const soaked = await soak(pool, amounts.soaks);
  say("directions");
  const directions = runDirections(amounts.seeds, amounts.directionScale);
  say("agreement between scales");
  const agreements = scaleAgreement(amounts.months);
  return { directions, agreements, soaked };
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Runs the long checks and writes their dated report; fails if any of them does. */
async function main(): Promise<void> {
  const pool = nodePool(availableParallelism());
  const found = await findings(pool);
  pool.close();
  mkdirSync(folder, { recursive: true });
  const file = `${folder}${engineVersion}.md`;
  writeFileSync(file, report(found, new Date().toISOString().slice(0, 10)));
  say(`docs/verify/${engineVersion}.md`);
  const holds = [...found.directions, ...found.agreements].every((check) => check.holds);
  process.exitCode = holds && found.soaked.failures.length === 0 ? 0 : 1;
}

await main();
