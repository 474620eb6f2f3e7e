// Every check of the project, in order, up to the first that fails; with --daily those of some minutes, which leave out
// what runs the model at length and all of the page but its opening. The last line gives the tests run.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const project = fileURLToPath(new URL("../..", import.meta.url));
const reports = mkdtempSync(join(tmpdir(), "techmarket-check-"));

/** Threads that run test files at the same time. */
const workers = 2;

const typeCheck = (folder) => ["node_modules/tsc7/bin/tsc", "-p", folder];
const tests = (name, ...files) => [
  "node_modules/vitest/vitest.mjs",
  ...["run", ...files, "--project", name, "--maxWorkers", String(workers)],
  ...["--reporter", "default", "--reporter", "json", "--outputFile.json", reportOf(name)]
];

const isDaily = process.argv.includes("--daily");
const testRuns = isDaily
  ? [
      { name: "unit and property tests without long runs", words: tests("daily"), report: reportOf("daily") },
      { name: "the page opens", words: tests("browser", "test/web/opening.browser.ts"), report: reportOf("browser") }
    ]
  : [
      { name: "unit and property tests", words: tests("unit"), report: reportOf("unit") },
      { name: "browser tests", words: tests("browser"), report: reportOf("browser") },
      { name: "tasks of the page", words: tests("tasks"), report: reportOf("tasks") }
    ];

const checks = [
  { name: "types of the whole project", words: typeCheck(".") },
  { name: "types of the engine without browser and Node", words: typeCheck("sim") },
  { name: "lint and format", words: ["node_modules/@biomejs/biome/bin/biome", "check", "."] },
  { name: "import rules", words: ["test/setup/import-rules.mjs"] },
  ...testRuns,
  { name: "derived documents are current", words: ["--import", "tsx", "sim/derive/write-docs.ts", "--check"] }
];

function reportOf(name) {
  return join(reports, `${name}.json`);
}

/** Runs one check; a check that fails without a failed test of its own counts as one. */
function run({ name, words, report }) {
  const start = performance.now();
  process.stdout.write(`\n== ${name}\n`);
  const { status } = spawnSync(process.execPath, words, { cwd: project, stdio: "inherit" });
  const verdict = status === 0 ? "passed" : "FAILED";
  process.stdout.write(`== ${name}: ${verdict} (${Math.round((performance.now() - start) / 1000)} s)\n`);
  const { passed, failed } = testsIn(report);
  return { passed, failed: status === 0 ? failed : Math.max(1, failed) };
}

function testsIn(report) {
  if (!report || !existsSync(report)) return { passed: 0, failed: 0 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
  return { passed: numPassedTests, failed: numFailedTests };
}

function runUpToFirstFailure() {
  const total = { passed: 0, failed: 0 };
  for (const check of checks) {
    const { passed, failed } = run(check);
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) break;
  }
  return total;
}

const { passed, failed } = runUpToFirstFailure();
rmSync(reports, { recursive: true });
process.exitCode = failed === 0 ? 0 : 1;
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
