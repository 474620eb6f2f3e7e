import { readdirSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { build, type PreviewServer, preview } from "vite";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import validation from "../../../data/validation/chongqing.json" with { type: "json" };
import { namedScenario } from "../../../sim/derive/named-scenarios.ts";
import { leverIds } from "../../../sim/levers/index.ts";
import { type OutcomeId, outcomes } from "../../../sim/outcomes/index.ts";
import { outcomeValue } from "../../../sim/record/outcome-series.ts";
import { loadRegion } from "../../../sim/run/region-packs.ts";
import { run } from "../../../sim/run/run.ts";
import type { Scenario } from "../../../sim/scenario/scenario.ts";
import { usualValues } from "../../../sim/uncertainties/value-sets.ts";
import { startChromium, type WatchedPage, watchPage } from "../chromium.ts";

const notebooks = fileURLToPath(new URL("../../../notebooks/", import.meta.url));
const configFile = `${notebooks}vite.config.ts`;
const pages = readdirSync(notebooks).filter((file) => /^\d\d-.*\.html$/.test(file));

let browser: Browser;
let server: PreviewServer;
let outDir: string;
let address: string;
let watched: WatchedPage;

beforeAll(async () => {
  outDir = await mkdtemp(join(tmpdir(), "techmarket-notebooks-"));
  await build({ configFile, logLevel: "error", build: { outDir } });
  server = await preview({ configFile, logLevel: "error", build: { outDir }, preview: { port: 0 } });
  address = server.resolvedUrls!.local[0];
  browser = await startChromium();
});
afterEach(async () => {
  await watched.context.close();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(outDir, { recursive: true });
});

/** Opens a notebook at a small size and waits until all its readings stand. */
async function open(file: string, query: string): Promise<Page> {
  watched = await watchPage(browser);
  await watched.page.goto(`${address}${file}?${query}`);
  await watched.page.waitForFunction(
    () =>
      document.querySelector(".observablehq--error") ||
      (document.querySelector("[data-run]") && !document.querySelector("[data-run='']")),
    undefined,
    { timeout: 150_000 }
  );
  return watched.page;
}

/** What holds of every notebook: nothing failed, no other host was asked, and figures and texts follow the language. */
async function expectSound(page: Page, figures: number): Promise<void> {
  expect(await page.locator(".observablehq--error").allTextContents()).toEqual([]);
  expect(watched.complaints).toEqual([]);
  expect([...watched.hosts]).toEqual([new URL(address).host]);
  expect(await page.locator("figure.figure").count()).toBe(figures);
  expect(await page.locator(".figure :is(svg, table)").count()).toBeGreaterThanOrEqual(figures);
  expect(await page.locator("h1:visible").count()).toBe(1);
  expect(await page.locator("h1:visible").textContent()).not.toMatch(/\p{Script=Han}/u);
  const runs = await page.locator(".progress").allTextContents();
  await page.locator("select.language").selectOption("zh");
  await page.waitForFunction(() =>
    /\p{Script=Han}/u.test(document.querySelector("figure.figure h3")?.textContent ?? "")
  );
  expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
  for (const text of await page.locator(":is(h1, h2, figure.figure h3):visible").allTextContents()) {
    expect(text).toMatch(/\p{Script=Han}/u);
  }
  await page.locator("select.language").selectOption("en");
  // Another language draws the figures again, and runs nothing.
  expect(await page.locator(".progress").allTextContents()).toEqual(runs);
}

/** The reading as it is seen. */
async function reading(page: Page): Promise<string> {
  const texts = await page.locator("[data-run]:visible").allInnerTexts();
  return texts.join("\n").replaceAll("\u00a0", " ");
}

/** The same runs in this process: mean paired difference of an outcome. */
async function meanDifference(
  outcome: OutcomeId,
  before: Scenario,
  after: Scenario,
  scale: number,
  replicates: number
) {
  const region = await loadRegion("chongqing");
  const differences = Array.from({ length: replicates }, (_, replicate) => {
    const spec = {
      region: "chongqing",
      seed: "1",
      replicate,
      scale,
      months: 48,
      generator: "threefry" as const,
      values: usualValues
    };
    const [a, b] = [before, after].map(
      (scenario) => outcomeValue(run({ ...spec, scenario }, region), outcomes[outcome])!
    );
    return b - a;
  });
  return differences.reduce((sum, difference) => sum + difference, 0) / replicates;
}

it("the index lists the six notebooks in both languages", async () => {
  watched = await watchPage(browser);
  const { page } = watched;
  await page.goto(`${address}index.html`);
  for (const language of ["en", "zh"]) {
    await page.locator("select.language").selectOption(language);
    const links = page.locator("ol a:visible");
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")))).toEqual(pages);
  }
  expect(pages).toHaveLength(6);
  expect(watched.complaints).toEqual([]);
});

it("a first run draws rate and money, and the reading says what the figure says", async () => {
  const page = await open(pages[0], "scale=0.02&replicates=2");
  await expectSound(page, 2);
  const [rate, flows] = [page.locator("figure.figure").nth(0), page.locator("figure.figure").nth(1)];
  expect(await rate.locator("svg [stroke-dasharray='5 4']").count()).toBeGreaterThan(0);
  expect(await rate.textContent()).toContain("% within 36 months");
  await flows.locator("path.flow").first().press("Enter");
  expect(await flows.locator("[aria-live]").textContent()).toMatch(/ to .*: CNY/);
  expect(await reading(page)).toContain(`${await rate.locator("h3").textContent()}, in the mean`);
});

it("calibration and validation tells hits and misses of held-out figures as they are stored", async () => {
  const page = await open(pages[1], "scale=0.01&replicates=2&months=48");
  await expectSound(page, 3);
  const heldOut = validation.targets.filter(({ use }) => use === "holdout");
  const measured = heldOut.filter(({ pass }) => pass !== null);
  const passed = measured.filter(({ pass }) => pass).length;
  const text = await reading(page);
  expect(text).toContain(`Of ${heldOut.length} figures ${measured.length} are measured, and ${passed} of these agree.`);
  for (const { target } of measured.filter(({ pass }) => !pass)) expect(text).toContain(target.en);
});

it("the comparison of the options tells the public cost that the runs give", async () => {
  const page = await open(pages[2], "scale=0.01&replicates=2&months=48");
  await expectSound(page, 5);
  const cost = await meanDifference("publicCost", namedScenario("baseline"), namedScenario("plan"), 0.01, 2);
  const [, told] = /Public cost: \+CNY ([\d.]+) million/.exec(await reading(page))!;
  expect(Number(told)).toBe(Number(cost.toPrecision(3)));
});

it("the screening accounts for every lever, those that left no trace too", async () => {
  const page = await open(pages[3], "scale=0.01&replicates=2&months=48");
  await expectSound(page, 3);
  const rows = await page.locator("figure.figure").first().locator("tbody tr").count();
  const [, all, silent] = /Of (\d+) levers, (\d+) changed nothing at all/.exec(await reading(page))!;
  expect(Number(all)).toBe(leverIds.length);
  expect(rows + Number(silent)).toBe(leverIds.length);
});

it("the failures told are the failures drawn", async () => {
  const page = await open(pages[4], "scale=0.01&replicates=40&months=48");
  await expectSound(page, 1);
  const [, failures] = /each additional one at (\d+) of 40 points/.exec(await reading(page))!;
  expect(await page.locator(".figure circle[fill='var(--unwelcome)']").count()).toBe(Number(failures));
  expect(await page.locator(".figure circle").count()).toBe(40);
});

it("the loan cap’s reading tells the takeovers that the runs give", async () => {
  const page = await open(pages[5], "scale=0.02&replicates=2&months=48");
  await expectSound(page, 6);
  const rule = (cap: number, tenor: number, pilot: number): Scenario => ({
    ...namedScenario("baseline"),
    levers: Object.fromEntries(
      Object.entries({ maLoanCap: cap, maLoanTenor: tenor, maPilotCoverage: pilot }).map(([id, value]) => [
        id,
        [{ from: 0, value }]
      ])
    )
  });
  const more = await meanDifference("takeovers", rule(0.6, 7, 0), rule(0.7, 10, 1), 0.02, 2);
  const [, told] = /M&A deals: ([+\u2212]?[\d.]+) deals a year/.exec(await reading(page))!;
  expect(Number(told.replace("\u2212", "-"))).toBe(Math.round(more));
});

it("lies beside the licences of the works it is built of", async () => {
  watched = await watchPage(browser);
  for (const file of ["OFL.txt", "joe-kuo.LICENSE.txt"]) {
    const answer = await watched.page.goto(`${address}licences/${file}`);
    expect(await answer!.text()).toMatch(/redistribut/i);
  }
});
