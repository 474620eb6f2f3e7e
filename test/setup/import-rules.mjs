// Checks every import against .dependency-cruiser.cjs, and that there was something to check.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const project = fileURLToPath(new URL("../..", import.meta.url));

/** With an unfit TypeScript the tool reads no module and reports no violation. */
const fewestModules = 50;

const cruise = ["node_modules/dependency-cruiser/bin/dependency-cruise.mjs", "--output-type", "json"];
const rooms = ["sim", "web", "data", "test", "notebooks", "vite.config.ts"];
const { stdout, stderr } = spawnSync(process.execPath, [...cruise, ...rooms], {
  cwd: project,
  encoding: "utf8",
  maxBuffer: 2 ** 28
});
if (!stdout) throw new Error(stderr);

const { totalCruised, violations } = JSON.parse(stdout).summary;
for (const { rule, from, to } of violations) process.stdout.write(`${rule.name}: ${from} → ${to}\n`);
process.stdout.write(`${totalCruised} modules, ${violations.length} violations\n`);
if (totalCruised <= fewestModules) process.stdout.write(`expected more than ${fewestModules} modules\n`);
process.exitCode = violations.length === 0 && totalCruised > fewestModules ? 0 : 1;
