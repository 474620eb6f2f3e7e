import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { engineVersion } from "../../sim/run/engine-version.ts";
import { nodePool } from "../../sim/run/node.ts";
import { type LongCheck, longChecks } from "./long-checks.ts";

const pages = fileURLToPath(new URL("../../docs/verify/", import.meta.url));
const rankings = fileURLToPath(new URL("../../data/rankings/", import.meta.url));
const names = Object.keys(longChecks) as (keyof typeof longChecks)[];

/** Runs the long checks, or those that are named, and writes a dated page of each; fails if any of them does. */
async function main(): Promise<void> {
  const asked = names.filter((name) => process.argv.length < 3 || process.argv.includes(name));
  const pool = nodePool(availableParallelism());
  mkdirSync(pages, { recursive: true });
  mkdirSync(rankings, { recursive: true });
  for (const name of asked) {
    say(name);
    const { title, run }: LongCheck = longChecks[name];
    const { page, holds, ranking } = await run(pool, (text) => say(text.trimEnd()));
    writeFileSync(`${pages}${name}.md`, `# ${title}\n\n${madeBy(name)}\n\n${page}`);
    if (ranking) {
      writeFileSync(`${rankings}${ranking.region}.json`, `${JSON.stringify({ ...made(), ...ranking }, null, 1)}\n`);
    }
    say(`docs/verify/${name}.md: ${holds ? "holds" : "fails"}`);
    if (!holds) process.exitCode = 1;
  }
  pool.close();
}

function made() {
  return { made: new Date().toISOString().slice(0, 10), engine: engineVersion };
}

function madeBy(name: string): string {
  const { made: date, engine } = made();
  return `Written by \`npm run verify -- ${name}\` on ${date}; techmarket ${engine}, Node ${process.version}, ${availableParallelism()} cores.`;
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

await main();
