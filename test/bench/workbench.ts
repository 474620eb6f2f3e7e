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

/**
 * Opens the workbench in a fresh profile and moves a lever. As with the yardsticks the first time is not counted: it is
 * the second move that is timed, once the quick look of the first is complete.
 */
async function waitsOn(browser: Browser, address: string): Promise<Omit<Waits, "mini">> {
  const { page, context } = await watchPage(browser);
  await page.addInitScript(noteFirstChart);
  await page.goto(address);
  const firstChart = await shownAt(page, "chart");
  const lever = page.getByRole("slider", { name: "Reach of the pilot" });
  await complete(page);
  await lever.press("Home");
  await page.locator(".figure h2", { hasText: "Scenario A" }).waitFor();
  await complete(page);
  await page.evaluate(noteNextAnswer);
  await lever.press("ArrowRight");
  const quickLook = (await shownAt(page, "answer")) - (await markedAt(page, "lever"));
  await context.close();
  return { firstChart: firstChart / 1000, quickLook: quickLook / 1000 };
}

async function complete(page: Page): Promise<void> {
  await page.locator(".run-state", { hasText: /Quick look, 4 replicates/ }).waitFor();
}

/** Runs in the page: marks when the first chart is on screen. */
function noteFirstChart(): void {
  const watch = new MutationObserver(() => {
    if (!document.querySelector(".figure svg path")) return;
    watch.disconnect();
    requestAnimationFrame(() => performance.mark("chart"));
  });
  watch.observe(document, { subtree: true, childList: true });
}

/** Runs in the page: marks the next key, and when what was out of date after it is no more. */
function noteNextAnswer(): void {
  addEventListener("keydown", () => performance.mark("lever"), { once: true, capture: true });
  let wasOutOfDate = false;
  const watch = new MutationObserver(() => {
    const isOutOfDate = document.querySelector(".run-state")?.textContent?.includes("Out of date") === true;
    if (wasOutOfDate && !isOutOfDate) {
      watch.disconnect();
      requestAnimationFrame(() => performance.mark("answer"));
    }
    wasOutOfDate ||= isOutOfDate;
  });
  watch.observe(document, { subtree: true, childList: true, characterData: true });
}

async function shownAt(page: Page, name: string): Promise<number> {
  await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, name);
  return markedAt(page, name);
}

function markedAt(page: Page, name: string): Promise<number> {
  return page.evaluate((mark) => performance.getEntriesByName(mark)[0].startTime, name);
}
