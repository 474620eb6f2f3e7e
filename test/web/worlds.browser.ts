import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { csvParse } from "d3";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { openWorkbench, startChromium } from "./chromium.ts";
import { knownIds } from "./known-ids.ts";
import { bareIds, layoutFaults, untranslated } from "./layout-faults.ts";

let browser: Browser;
const address = inject("address");

beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

/** The smallest check that the page offers, over the shortest horizon. */
async function openCheck(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.getByLabel("Horizon").selectOption("60");
  await page.getByRole("button", { name: "Check across calibrated worlds" }).click();
  await page.getByLabel("Worlds", { exact: true }).selectOption("6");
  await page.getByLabel("Replicates in each").selectOption("2");
}

const run = (page: Page) => page.getByRole("button", { name: "Run the check" }).click();

it("gives both verdicts on the headline figures, with the numbers of compare --worlds", async () => {
  const { page, context, complaints } = await openWorkbench(browser, address);
  await openCheck(page);
  await run(page);
  await page.locator(".worlds-progress").waitFor();
  await page.locator(".worlds tbody tr").first().waitFor({ timeout: 600_000 });
  const row = page.locator(".worlds tbody tr", { hasText: "Transfers per organisation" });
  expect(await row.textContent()).toMatch(/luck\d+%[+−].+ to .+parameters \d+%luck \d+%/);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save all outcomes as CSV" }).click()
  ]);
  const rows = csvParse(readFileSync(await download.path(), "utf8"));
  const words = "compare --a baseline --b plan --worlds 6 --replicates 2 --scale 0.05 --months 60 --json";
  const { differences } = JSON.parse(
    execFileSync("node", ["sim/cli/boot.mjs", ...words.split(" ")], { encoding: "utf8", maxBuffer: 1e8 })
  );
  expect(rows).toHaveLength(Object.keys(differences).length);
  const text = (value: number | null | undefined) => (value === null || value === undefined ? "" : String(value));
  for (const row of rows) {
    const { mean, low, high, verdict, worlds } = differences[row.outcome];
    expect([row.mean, row.low, row.high, row.verdict]).toEqual([...[mean, low, high].map(text), verdict]);
    expect([row.holds_in, row.worlds_low, row.variance_parameters, row.variance_luck]).toEqual(
      [worlds.holdsIn, worlds.low, worlds.variance?.parameters, worlds.variance?.luck].map(text)
    );
  }
  expect(complaints).toEqual([]);
  await context.close();
}, 900_000);

it("a check is cancelled within a tick, and a moved lever ends one", async () => {
  const { page, context } = await openWorkbench(browser, address);
  await openCheck(page);
  await run(page);
  await page.locator(".worlds-progress").waitFor();
  const isOver = await page.evaluate(async () => {
    document.querySelector<HTMLButtonElement>(".worlds-progress button")?.click();
    await new Promise((resolve) => setTimeout(resolve));
    return document.querySelector(".worlds-progress") === null;
  });
  expect(isOver).toBe(true);
  await page.getByText("Cancelled", { exact: true }).waitFor();
  await run(page);
  await page.locator(".worlds-progress").waitFor();
  await page.getByRole("slider", { name: "Reach of the pilot" }).press("Home");
  await page.locator(".worlds-progress").waitFor({ state: "detached" });
  expect(await page.locator(".worlds").getByText("Cancelled", { exact: true }).count()).toBe(0);
  await context.close();
}, 400_000);

it("a region without a stored set says so, and the baseline has nothing to check", async () => {
  const { page, context } = await openWorkbench(browser, address);
  await page.getByRole("button", { name: "Check across calibrated worlds" }).click();
  await page.locator(".chip", { hasText: "Today’s rule" }).getByRole("button").first().click();
  await page.getByText("The baseline has no effect to check").waitFor();
  await page.getByLabel("Region").selectOption({ label: "Tibet (Xizang)" });
  await page.getByText("No calibrated worlds are stored for Tibet (Xizang)").waitFor();
  await context.close();
});

it.each([
  { language: "en", width: 1440 },
  { language: "zh", width: 360 }
] as const)("the offer fits and is translated in $language, $width pixels wide", async (view) => {
  const { page, context } = await openWorkbench(browser, address, view);
  const name = view.language === "en" ? "Check across calibrated worlds" : "在与数据相容的参数组合下核验";
  await page.getByRole("button", { name }).click();
  await page.locator(".worlds-offer").waitFor();
  expect(await page.evaluate(layoutFaults)).toEqual([]);
  expect(await page.evaluate(untranslated, view.language)).toEqual([]);
  expect(await page.evaluate(bareIds, knownIds)).toEqual([]);
  await context.close();
});
