import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { engineVersion } from "../../sim/run/engine-version.ts";
import { nodePool } from "../../sim/run/node.ts";
import type { Pool } from "../../sim/run/pool.ts";
import { runPackages } from "./packages.ts";
import { packagesReport } from "./packages-report.ts";
import { runProvinces } from "./provinces.ts";
import { holdsPromise, recover } from "./recovery.ts";
import { type Findings, report } from "./report.ts";
import { runDirections } from "./run-directions.ts";
import { scaleAgreement } from "./scale-agreement.ts";
import { soak } from "./soak.ts";

const folder = fileURLToPath(new URL("../../docs/verify/", import.meta.url));

/** How much of each check is run: seeds of the directions and their scale, months of scales, soaks, months of provinces, data sets to recover from. */
const amounts = { seeds: 20, directionScale: 0.05, months: 120, soaks: 200, provinceMonths: 60 };
const packageAmounts = { replicates: 12, scale: 0.05, months: 60 };
const recoveryAmounts = { points: 150, replicates: 2, sets: 40, scale: 0.03, months: 48 };

async function findings(pool: Pool): Promise<Findings> {
  say("soak");
  const soaked = await soak(pool, amounts.soaks);
  say("recovery of known parameters");
  const recovery = await recover(pool, recoveryAmounts, (text) => say(text.trimEnd()));
  say("directions");
  const directions = runDirections(amounts.seeds, amounts.directionScale);
  say("agreement between scales");
  const agreements = scaleAgreement(amounts.months);
  say("provinces");
  const provinces = await runProvinces(amounts.provinceMonths);
  return { directions, agreements, soaked, provinces, recovery };
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

function write(file: string, text: string): void {
  writeFileSync(`${folder}${file}`, text);
  say(`docs/verify/${file}`);
}

/** Runs the long checks and writes their dated report; fails if any of them does. */
async function main(): Promise<void> {
  const pool = nodePool(availableParallelism());
  mkdirSync(folder, { recursive: true });
  const date = new Date().toISOString().slice(0, 10);
  say("scenarios");
  write("scenarios.md", packagesReport(await runPackages(pool, packageAmounts), packageAmounts, date));
  const found = await findings(pool);
  pool.close();
  write(`${engineVersion}.md`, report(found, date));
  const holds = [...found.directions, ...found.agreements].every((check) => check.holds);
  process.exitCode = holds && holdsPromise(found.recovery) && found.soaked.failures.length === 0 ? 0 : 1;
}

await main();
