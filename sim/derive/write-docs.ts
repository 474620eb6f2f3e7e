import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { generatedFiles } from "./generated-files.ts";
import { modelSources } from "./model-sources.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));

/** Writes the derived files; with --check it only names those that are stale, and fails if there are any. */
function main(): void {
  const stale = [...generatedFiles(modelSources())].filter(([path, text]) => textOf(path) !== text);
  if (process.argv.includes("--check")) refuse(stale.map(([path]) => path));
  else for (const [path, text] of stale) write(path, text);
}

function textOf(path: string): string | undefined {
  const file = join(project, path);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
}

function refuse(stale: readonly string[]): void {
  if (stale.length === 0) return;
  process.stderr.write(`stale: ${stale.join(", ")}. Write them again with: npm run docs\n`);
  process.exitCode = 1;
}

main();
