import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { openWorkbench, startChromium, type View } from "./chromium.ts";
import { layoutFaults, untranslated } from "./layout-faults.ts";
import { serveWorkbench } from "./serve.ts";

/** Writes every screen × language × width × theme to shots/ and checks each of them. */
const views: readonly View[] = (["en", "zh"] as const).flatMap((language) =>
  [1440, 768, 360].flatMap((width) => (["light", "dark"] as const).map((theme) => ({ language, width, theme })))
);

const folder = fileURLToPath(new URL("../../shots/", import.meta.url));
mkdirSync(folder, { recursive: true });

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** How to come to each screen from the one before, in the order in which they are taken. */
const screens: Readonly<Record<string, (page: Page, language: View["language"]) => Promise<unknown>>> = {
  explore: (page) => page.locator("svg.flow-diagram").waitFor(),
  validation: async (page, language) => {
    await press(page, language === "en" ? "Model" : "模型");
    await page.locator(".kind svg").first().waitFor();
  },
  calibration: async (page, language) => {
    await press(page, language === "en" ? "Calibration" : "校准");
    await page.locator(".fitted").waitFor();
  },
  ranking: async (page, language) => {
    await press(page, language === "en" ? "Measures ranked" : "措施排序");
    await page.locator(".whole").waitFor();
  }
};

const { address, close } = await serveWorkbench();
const browser = await startChromium();
let faults = 0;
for (const view of views) {
  const { page, context, complaints } = await openWorkbench(browser, address, view);
  for (const [screen, show] of Object.entries(screens)) {
    await show(page, view.language);
    faults += await take(page, view, `${screen}-${view.language}-${view.theme}-${view.width}`, complaints);
  }
  await context.close();
}
await browser.close();
await close();
process.stderr.write(`${views.length * Object.keys(screens).length} pictures in shots/, ${faults} faults\n`);
process.exitCode = faults > 0 ? 1 : 0;

/** @returns the faults found */
async function take(page: Page, view: View, name: string, complaints: readonly string[]): Promise<number> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path: `${folder}${name}.png`, fullPage: true });
  const found = [
    ...complaints.map((text) => `console: ${text}`),
    ...(await page.evaluate(layoutFaults)),
    ...(await page.evaluate(untranslated, view.language))
  ];
  for (const fault of found) process.stderr.write(`${name}: ${fault}\n`);
  return found.length;
}
