import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { engineVersion } from "../../sim/run/engine-version.ts";
import { nodePool } from "../../sim/run/node.ts";
import { type LongCheck, longChecks } from "./long-checks.ts";

const folder = fileURLToPath(new URL("../../docs/verify/", import.meta.url));
const names = Object.keys(longChecks) as (keyof typeof longChecks)[];

/** Runs the long checks, or those that are named, and writes a dated page of each; fails if any of them does. */
async function main(): Promise<void> {
  const asked = names.filter((name) => process.argv.length < 3 || process.argv.includes(name));
  const pool = nodePool(availableParallelism());
  mkdirSync(folder, { recursive: true });
  for (const name of asked) {
    say(name);
    const { title, run }: LongCheck = longChecks[name];
    const { page, holds } = await run(pool, (text) => say(text.trimEnd()));
    writeFileSync(`${folder}${name}.md`, `# ${title}\n\n${made(name)}\n\n${page}`);
    say(`docs/verify/${name}.md: ${holds ? "holds" : "fails"}`);
    if (!holds) process.exitCode = 1;
  }
  pool.close();
}

function made(name: string): string {
  const date = new Date().toISOString().slice(0, 10);
  return `Written by \`npm run verify -- ${name}\` on ${date}; techmarket ${engineVersion}, Node ${process.version}, ${availableParallelism()} cores.`;
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

await main();
