import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Found } from "./long-checks.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));

interface TestFile {
  readonly assertionResults: readonly { readonly title: string; readonly status: string; readonly duration: number }[];
}

/** Runs the tests of `test/fuzz` with more mutated inputs than `npm test` does. */
export function fuzzDoors(mutations: number): Found {
  const folder = mkdtempSync(join(tmpdir(), "techmarket-fuzz-"));
  const report = join(folder, "report.json");
  const words = ["run", "--project", "unit", "test/fuzz", "--reporter", "default", "--reporter", "json"];
  const { status } = spawnSync(
    process.execPath,
    ["node_modules/vitest/vitest.mjs", ...words, "--outputFile.json", report],
    {
      cwd: project,
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, TECHMARKET_FUZZ: String(mutations) }
    }
  );
  const { testResults } = JSON.parse(readFileSync(report, "utf8")) as { readonly testResults: readonly TestFile[] };
  rmSync(folder, { recursive: true });
  const lines = testResults.flatMap(({ assertionResults }) =>
    assertionResults.map((each) => `| ${each.title} | ${each.status} | ${Math.round(each.duration / 1000)} |`)
  );
  const head = `Each door was given ${mutations} mutated inputs.\n\n| test | verdict | seconds |\n| --- | --- | --- |\n`;
  return { page: `${head}${lines.join("\n")}\n`, holds: status === 0 };
}
