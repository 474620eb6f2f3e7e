import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { csvColumns } from "../../sim/tables/index.ts";
import { chosenBox, discover, usualFailing } from "../../web/state/reading/discovery.ts";
import { readExperimentTable } from "../../web/state/reading/experiment-table.ts";
import { casesOf } from "../../web/state/reading/question.ts";
import { startChromium, type WatchedPage, watchPage } from "./chromium.ts";
import { layoutFaults } from "./layout-faults.ts";
import type {} from "./reading-page/show.tsx";
import { seriousFindings } from "./serious-findings.ts";
import { servePage } from "./serve-page.ts";

/** 36 runs of the smallest share: enough for a box. */
const text = JSON.stringify({
  format: "techmarket experiment 1",
  id: "small",
  name: { en: "Small", zh: "小" },
  vary: { levers: { approvalDays: {}, maLoanCap: {} }, assumptions: { searchRate: { ratios: true } } },
  design: { kind: "latin-hypercube", n: 36 },
  outcomes: ["disclosureRate", "publicCost", "technologyLoans"],
  scale: 0.01,
  months: 12
});

let browser: Browser;
let watched: WatchedPage;
let page: Page;
let hash: string;
let files: Readonly<Record<string, string>>;
let served: Awaited<ReturnType<typeof servePage>>;
beforeAll(async () => {
  served = await servePage(fileURLToPath(new URL("./reading-page/", import.meta.url)));
  browser = await startChromium();
  watched = await watchPage(browser);
  page = watched.page;
  await page.goto(served.address);
  await page.waitForFunction(() => "results" in globalThis);
  hash = await page.evaluate((of) => globalThis.results.run(of, "en"), text);
  files = await page.evaluate((of) => globalThis.results.files(of), hash);
  await answered();
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

async function answered(): Promise<void> {
  await page.locator(".results .figure svg").first().waitFor();
  await page.waitForFunction(() => !/Working it out|正在计算/.test(document.body.textContent ?? ""));
}

async function saved(name: string): Promise<{ readonly file: string; readonly content: string }> {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name }).first().click();
  const download = await coming;
  return { file: download.suggestedFilename(), content: readFileSync(await download.path(), "utf8") };
}

it("says in a sentence where settings fail, with the numbers of the files", async () => {
  const table = readExperimentTable({
    results: files["results.csv"],
    columns: files["columns.csv"],
    definition: files["experiment.json"],
    package: files["datapackage.json"]
  });
  const cases = casesOf(table, { outcome: "disclosureRate", scenario: 0, isDifference: false });
  const { steps, balanced, share } = discover(cases, usualFailing(cases, false, "up"), { withUnsure: false });
  const { density, coverage } = chosenBox(steps[balanced], { withUnsure: false });
  const [inside, among, covered] = [density, share, coverage].map((part) => `${Math.round(100 * part)}%`);
  const sentence = await page.locator(".finding").textContent();
  expect(sentence).toMatch(/^Where days for approval is at least .+ of the cases have disclosure rate below/);
  expect(sentence).toContain(`${inside} of the cases`);
  expect(sentence).toContain(`against ${among} of all`);
  expect(sentence).toContain(`cover ${covered}`);
});

it("saves every figure of a box as a table and as a picture that says what it shows", async () => {
  const { file, content } = await saved("Save Fails where days for approval is high as CSV");
  expect(file).toMatch(/^techmarket-\w+-\w+-.*-fails-disclosureRate\.csv$/);
  const columns = csvColumns(content);
  expect(columns.disclosureRate).toHaveLength(36);
  expect(columns.approvalDays.map(Number)).toEqual(csvColumns(files["results.csv"]).approvalDays.map(Number));
  const picture = await saved("Save Fails where days for approval is high as SVG");
  expect(picture.content).toContain("Fails where days for approval is high");
  expect(picture.content).toContain("random seed spring-26");
  expect(picture.content).not.toContain("var(--");
});

it("finds nothing serious by axe, nothing cut off, and complains of nothing", async () => {
  expect(await seriousFindings(page)).toEqual([]);
  for (const width of [1440, 768, 360]) {
    await page.setViewportSize({ width, height: 900 });
    await page.waitForTimeout(500);
    expect(await page.evaluate(layoutFaults)).toEqual([]);
    const drawn = await page.locator(".figure .drawing").evaluateAll((all) => all.map((each) => each.children.length));
    expect(drawn.every((count) => count === 1)).toBe(true);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  expect(watched.complaints).toEqual([]);
});

it("lets lines be chosen by the keyboard", async () => {
  const title = page.locator(".figure h2", { hasText: /settings fail$/ });
  expect(await title.textContent()).toMatch(/ of 36 settings fail$/);
  await page.getByRole("slider", { name: /^at most/ }).focus();
  for (let press = 0; press < 50; press++) await page.keyboard.press("ArrowLeft");
  await title.filter({ hasText: /of (1[0-9]|2[0-9]) settings fail/ }).waitFor();
  await page.getByRole("button", { name: "Show all lines" }).click();
  await title.filter({ hasText: "of 36 settings fail" }).waitFor();
});

it("reads another outcome and another bound, and keeps both", async () => {
  await page.getByLabel("Outcome", { exact: true }).selectOption("publicCost");
  await answered();
  expect(await page.locator(".finding").textContent()).toContain("public cost");
  await page.getByLabel("Fails when it is").selectOption("below");
  await page.getByLabel(/^Bound,/).fill("-100000");
  await page.getByLabel(/^Bound,/).press("Tab");
  await page.getByText("Fewer than 5 of 36 settings").first().waitFor();
  await page.reload();
  await page.waitForFunction(() => "results" in globalThis);
  await page.evaluate((of) => globalThis.results.show(of, "zh"), hash);
  await page.getByText("36种情形中").first().waitFor();
  expect(await page.getByLabel("结果指标", { exact: true }).inputValue()).toBe("publicCost");
});

it("says that results are not there yet", async () => {
  await page.evaluate(() => globalThis.results.show("0000", "en"));
  await page.getByText("There are no results yet.").waitFor();
});
