import type { Browser, Page } from "playwright-core";
import { startChromium, watchPage } from "../web/chromium.ts";
import { serveWorkbench } from "../web/serve.ts";
import { withBenchPage } from "./browser.ts";
import { type Figure, ratios } from "./figure.ts";

/** Waiting on the real page, in seconds, and the yardstick in the same browser. */
interface Waits {
  readonly mini: number;
  readonly firstChart: number;
  readonly quickLook: number;
}

/** What a person waits for on the workbench, in turn with a whole run of the mini market in the same browser. */
export async function workbenchFigures(rounds: number): Promise<Figure[]> {
  const { address, close } = await serveWorkbench();
  const browser = await startChromium();
  try {
    const all: Waits[] = [];
    await withBenchPage(browser, async (bench) => {
      await bench.evaluate(() => globalThis.measureMini());
      for (let round = 0; round < rounds; round++) {
        const mini = await bench.evaluate(() => globalThis.measureMini());
        all.push({ mini, ...(await waitsOn(browser, address)) });
      }
    });
    return figuresOf(all);
  } finally {
    await browser.close();
    await close();
  }
}

function figuresOf(all: readonly Waits[]): Figure[] {
  const mini = all.map((wait) => wait.mini);
  const firstChart = all.map((wait) => wait.firstChart);
  const quickLook = all.map((wait) => wait.quickLook);
  return [
    { name: "mini market in Chromium, 120 months", unit: "s", values: mini },
    { name: "first chart of the workbench, from the address on", unit: "s", values: firstChart },
    { name: "first chart over mini market", unit: "times", values: ratios(firstChart, mini), gate: 0.7 },
    { name: "quick look after a lever has moved", unit: "s", values: quickLook },
    { name: "quick look over mini market", unit: "times", values: ratios(quickLook, mini), gate: 0.3 }
  ];
}

/** Opens the workbench in a fresh profile, and moves a lever once the quick look of the opening is complete. */
async function waitsOn(browser: Browser, address: string): Promise<Omit<Waits, "mini">> {
  const { page, context } = await watchPage(browser);
  await page.addInitScript(noteWhenShown);
  await page.goto(address);
  const firstChart = await shownAt(page, "chart");
  await page.locator(".run-state", { hasText: /Quick look, 4 replicates/ }).waitFor();
  await page.waitForTimeout(1000);
  await page.evaluate(() =>
    globalThis.addEventListener("keydown", () => performance.mark("lever"), { once: true, capture: true })
  );
  await page.getByRole("slider", { name: "Reach of the pilot" }).press("Home");
  const quickLook = (await shownAt(page, "scenario")) - (await markedAt(page, "lever"));
  await context.close();
  return { firstChart: firstChart / 1000, quickLook: quickLook / 1000 };
}

/** Runs in the page: marks when the first chart and the first result of a changed scenario are on screen. */
function noteWhenShown(): void {
  const sights = {
    chart: () => document.querySelector(".figure svg path") !== null,
    scenario: () => document.querySelector(".figure h2")?.textContent?.includes("Scenario A") === true
  };
  const seen = new Set<string>();
  new MutationObserver(() => {
    for (const [name, isShown] of Object.entries(sights)) {
      if (seen.has(name) || !isShown()) continue;
      seen.add(name);
      requestAnimationFrame(() => performance.mark(name));
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

async function shownAt(page: Page, name: string): Promise<number> {
  await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, name);
  return markedAt(page, name);
}

function markedAt(page: Page, name: string): Promise<number> {
  return page.evaluate((mark) => performance.getEntriesByName(mark)[0].startTime, name);
}
