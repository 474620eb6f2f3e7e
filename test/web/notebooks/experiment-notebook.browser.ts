import { cpSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { build, type PreviewServer, preview } from "vite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { experimentNotebook } from "../../../web/state/experiment-notebook.ts";
import { hostile } from "../../hostile-text.ts";
import { smallExperiment } from "../../sim/experiment/small-experiment.ts";
import { startChromium } from "../chromium.ts";

const project = fileURLToPath(new URL("../../../", import.meta.url));
/** Stands for somebody’s checkout; packages are found from there. */
const checkout = join(project, "out", "experiment-notebook");
const folder = join(checkout, "notebooks");
const experiment = smallExperiment({
  name: { en: hostile, zh: "比例与期限" },
  question: { en: hostile, zh: hostile },
  seed: hostile.slice(0, 64),
  vary: { levers: { maLoanCap: {}, maLoanTenor: {} } },
  scenarios: ["baseline", "plan"],
  outcomes: ["turnover", "takeovers"]
});
const results = `point,scenario,replicate,seed,status,state,maLoanCap,maLoanTenor,turnover,takeovers
0,baseline,0,a,finished,1,0.6,7,80,3
0,plan,0,a,finished,2,0.6,7,90,4
1,baseline,0,b,finished,3,0.8,10,85,
`;

/** What the build of a notebook reads of a checkout. */
const parts = [
  "notebooks/page",
  "notebooks/vite.config.ts",
  "vite.config.ts",
  "test/setup/long-first.ts",
  "web/style",
  "sim/analysis/designs/joe-kuo.LICENSE.txt"
];

let browser: Browser;
let server: PreviewServer;

beforeAll(async () => {
  for (const part of parts) cpSync(join(project, part), join(checkout, part), { recursive: true });
  const configFile = join(folder, "vite.config.ts");
  writeFileSync(join(folder, "small-notebook.html"), experimentNotebook(experiment));
  writeFileSync(join(folder, "results.csv"), results);
  const outDir = join(folder, "dist");
  await build({ configFile, logLevel: "error", build: { outDir } });
  server = await preview({ configFile, logLevel: "error", build: { outDir }, preview: { port: 0 } });
  browser = await startChromium();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(checkout, { recursive: true });
});

it("the notebook of an experiment reads the results beside it and draws them, without another host", async () => {
  const address = server.resolvedUrls!.local[0];
  const page = await browser.newPage();
  const hosts = new Set<string>();
  page.on("request", (request) => request.url().startsWith("http") && hosts.add(new URL(request.url()).host));
  await page.goto(`${address}small-notebook.html`);
  await page.locator("svg circle").nth(2).or(page.locator(".observablehq--error").first()).first().waitFor();
  expect(await page.locator(".observablehq--error").allTextContents()).toEqual([]);
  expect(await page.locator("h1").textContent()).toBe(hostile);
  expect(await page.evaluate(() => "pwned" in globalThis)).toBe(false);
  expect(await page.locator("main img, main a[href]").count()).toBe(0);
  await page.getByLabel("Outcome").selectOption({ index: 1 });
  // the third run has no value of the second outcome
  await page.waitForFunction(() => document.querySelectorAll("svg circle").length === 2);
  expect(await page.locator("table tbody tr").count()).toBe(3);
  expect([...hosts]).toEqual([new URL(address).host]);
});
