import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { StoredCalibration, StoredRanking, StoredValidation } from "../../sim/index.ts";
import { openWorkbench, startChromium, type View, watchPage } from "./chromium.ts";
import { knownIds } from "./known-ids.ts";
import { bareIds, layoutFaults, untranslated } from "./layout-faults.ts";
import { seriousFindings } from "./serious-findings.ts";

let browser: Browser;
const address = inject("address");

beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

const stored = (folder: string) => JSON.parse(readFileSync(`data/${folder}/chongqing.json`, "utf8"));
const found: StoredValidation = stored("validation");
const calibration: StoredCalibration = stored("worlds");
const ranked: StoredRanking = stored("rankings");

const words = {
  en: {
    model: "Model",
    calibration: "Calibration",
    ranking: "Measures ranked",
    kind: "Kind",
    misses: "Misses only",
    miss: "Miss"
  },
  zh: { model: "模型", calibration: "校准", ranking: "措施排序", kind: "类型", misses: "仅看不吻合", miss: "不吻合" }
} as const;

async function openModel(view: Partial<View> = {}) {
  const watched = await openWorkbench(browser, address, view);
  await watched.page.getByRole("button", { name: words[view.language ?? "en"].model, exact: true }).click();
  await watched.page.locator(".kind").first().waitFor();
  return watched;
}

const passes = (rows: readonly { readonly pass: boolean | null }[], wanted: boolean | null) =>
  rows.filter(({ pass }) => pass === wanted).length;

/** Cells of the table of counts by the name of their row. */
async function counts(page: Page): Promise<Record<string, string | null>> {
  const rows = await page.locator(".counts tbody tr").all();
  const cells = await Promise.all(
    rows.map(
      async (row) => [await row.locator("th").textContent(), await row.locator("td").first().textContent()] as const
    )
  );
  return Object.fromEntries(cells);
}

async function saved(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
  return readFileSync(await download.path(), "utf8");
}

describe("the screen of the model", () => {
  it("is read when it is opened, not with the first screen", async () => {
    const { page, context } = await watchPage(browser);
    const files: string[] = [];
    page.on("request", (request) => files.push(new URL(request.url()).pathname));
    await page.goto(address);
    await page.locator("svg.flow-diagram").waitFor();
    expect(files.filter((file) => /model-/.test(file))).toEqual([]);
    await page.getByRole("button", { name: "Model", exact: true }).click();
    await page.locator(".kind").first().waitFor();
    expect(files.filter((file) => /model-/.test(file))).toHaveLength(1);
    await context.close();
  });

  it("counts what passes of what was measured, held-out figures apart", async () => {
    const { page, context, complaints } = await openModel();
    const shown = await counts(page);
    const [fit, held] = [true, false].map((isFit) => found.targets.filter(({ use }) => (use === "fit") === isFit));
    const share = (rows: Parameters<typeof passes>[0]) =>
      `${passes(rows, true)} of ${rows.length - passes(rows, null)}`;
    expect(shown).toEqual({
      "Targets that may be fitted": share(fit),
      "Targets held out": share(held),
      "Stylised facts and patterns": share(found.facts),
      "Reforms that studies have followed": share(found.quasiExperiments),
      Directions: share(found.directions),
      "Closed forms": share(found.closedForms),
      "Extreme conditions": share(found.extremes)
    });
    const text = await page.locator("main").textContent();
    for (const part of [found.made, found.engine, found.sha256, found.command]) expect(text).toContain(part);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it.each(["en", "zh"] as const)("shows the misses of a kind alone in %s", async (language) => {
    const { page, context } = await openModel({ language });
    const { kind, misses, miss } = words[language];
    await page.getByLabel(kind, { exact: true }).selectOption("holdout");
    await page.getByLabel(misses).check();
    const held = found.targets.filter(({ use }) => use !== "fit");
    const missed = held.filter(({ pass }) => pass === false);
    await page.waitForFunction(
      (count) => document.querySelectorAll(".comparisons tbody tr").length === count,
      missed.length
    );
    const verdicts = await page.locator(".comparisons td.verdict").allInnerTexts();
    expect(verdicts).toEqual(missed.map(() => miss));
    const names = await page.locator(".comparisons th.name").allInnerTexts();
    for (const [row, { target }] of missed.entries()) {
      expect(names[row].toLowerCase()).toContain(target[language].toLowerCase());
    }
    await context.close();
  });

  it("draws what the model gave beside what agrees, with the same in words", async () => {
    const { page, context } = await openModel();
    const measured = found.targets.filter(({ use, simulated }) => use === "fit" && simulated !== null);
    const marks = page.locator(".comparisons td.beside svg");
    await marks.nth(measured.length - 1).waitFor();
    expect(await marks.count()).toBe(measured.length);
    const label = (await marks.first().getAttribute("aria-label")) ?? "";
    expect(label).toMatch(/^Model .+, .+ to .+; agreement .+ to .+: (Pass|Miss)$/);
    expect(label.endsWith(measured[0].pass ? "Pass" : "Miss")).toBe(true);
    await context.close();
  });

  it("hands out the same figures as files", async () => {
    const { page, context } = await openModel();
    expect(JSON.parse(await saved(page, "Save as JSON"))).toEqual(found);
    const lines = (await saved(page, "Save as CSV")).trim().split("\n");
    const parts = found.facts.reduce((sum, fact) => sum + Math.max(1, fact.parts.length), 0);
    const { targets, quasiExperiments, directions, closedForms, extremes } = found;
    const others = [targets, quasiExperiments, directions, closedForms, extremes];
    expect(lines).toHaveLength(1 + parts + others.reduce((sum, rows) => sum + rows.length, 0));
    await context.close();
  });

  it("says how many sets of values fit the data, and which parameters they tell", async () => {
    const { page, context, complaints } = await openModel();
    await page.getByRole("button", { name: "Calibration", exact: true }).click();
    await page.locator(".comparisons.fitted").waitFor();
    const { parameters, worlds, targets } = calibration;
    const identified = parameters.filter((parameter) => parameter.identified).length;
    expect(await page.locator("h1").textContent()).toBe(
      `${worlds.length} sets of values for ${parameters.length} free parameters fit the data; ${identified} of these parameters are identified.`
    );
    const rows = page.locator(".comparisons").first().locator("tbody tr");
    expect(await rows.count()).toBe(parameters.length);
    expect(await rows.getByText("Not identified").count()).toBe(parameters.length - identified);
    expect(await page.locator(".comparisons.fitted tbody tr").count()).toBe(targets.length);
    for (const name of await page.locator(".comparisons.fitted th.name").allTextContents())
      expect(name).toMatch(/^T\d\d \p{L}/u);
    expect((await page.locator(".comparisons .moves").allTextContents()).join()).not.toMatch(/\bT\d\d\b/);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("ranks the measures in every world, and warns of those whose place depends on it", async () => {
    const { page, context, complaints } = await openModel();
    await page.getByRole("button", { name: "Measures ranked", exact: true }).click();
    const rows = page.locator(".ranking tbody tr");
    await rows.first().waitFor();
    expect(await rows.count()).toBe(ranked.ranking.length);
    const warned = ranked.ranking.filter(({ differs }) => differs).map(({ measure }) => measure);
    const marked = await rows.filter({ hasText: "Depends on the assumptions" }).locator("th").allInnerTexts();
    expect(marked.map((name) => name.split(" ")[0])).toEqual(warned);
    expect(await page.locator(".whole tbody tr").count()).toBe(ranked.interactions.length);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("says so where nothing is stored of a region", async () => {
    const { page, context } = await openModel();
    await page.getByLabel("Region").selectOption({ label: "Tibet (Xizang)" });
    await page.getByText("No validation of Tibet (Xizang) is stored").waitFor();
    await page.getByRole("button", { name: "Calibration", exact: true }).click();
    await page.getByText("Tibet (Xizang) was not calibrated").waitFor();
    await context.close();
  });

  it("is where a link made on it opens", async () => {
    const { page, context } = await openModel();
    await page.getByRole("button", { name: "Share link" }).click();
    await page.getByRole("button", { name: "Link copied" }).waitFor();
    const other = await watchPage(browser);
    await other.page.goto(page.url());
    await other.page.locator(".model .kind").first().waitFor();
    await Promise.all([context.close(), other.context.close()]);
  });
});

const views = [
  { language: "en", width: 1440, theme: "light" },
  { language: "zh", width: 1440, theme: "dark" },
  { language: "en", width: 768, theme: "dark" },
  { language: "zh", width: 360, theme: "light" }
] as const;

describe.each(views)("the screen of the model in $language, $width pixels wide, $theme", (view) => {
  it("fits, is translated and is open to all, part by part", async () => {
    const { page, context, complaints } = await openModel(view);
    const check = async () => {
      expect(await page.evaluate(layoutFaults)).toEqual([]);
      expect(await page.evaluate(untranslated, view.language)).toEqual([]);
      expect(await page.evaluate(bareIds, knownIds)).toEqual([]);
    };
    const isOpenToAll = async () => expect(await seriousFindings(page)).toEqual([]);
    await isOpenToAll();
    // every row fits; axe has seen one of each form and takes long over hundreds
    await page.getByLabel(words[view.language].kind, { exact: true }).selectOption("all");
    await page.locator(".kind").nth(6).waitFor();
    await check();
    await page.getByRole("button", { name: words[view.language].calibration, exact: true }).click();
    await page.locator(".fitted").waitFor();
    await check();
    await isOpenToAll();
    await page.getByRole("button", { name: words[view.language].ranking, exact: true }).click();
    await page.locator(".whole").waitFor();
    await check();
    await isOpenToAll();
    expect(complaints).toEqual([]);
    await context.close();
  });
});
