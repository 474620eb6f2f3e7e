import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { openWorkbench, startChromium, type View } from "./chromium.ts";
import { layoutFaults, untranslated } from "./layout-faults.ts";
import { serveWorkbench } from "./serve.ts";

/** Writes every language × width × theme of the Explore screen to shots/ and checks each of them. */
const views: readonly View[] = (["en", "zh"] as const).flatMap((language) =>
  [1440, 768, 360].flatMap((width) => (["light", "dark"] as const).map((theme) => ({ language, width, theme })))
);

const folder = fileURLToPath(new URL("../../shots/", import.meta.url));
mkdirSync(folder, { recursive: true });

const { address, close } = await serveWorkbench();
const browser = await startChromium();
let faults = 0;
for (const view of views) {
  const name = `explore-${view.language}-${view.theme}-${view.width}`;
  const { page, context, complaints } = await openWorkbench(browser, address, view);
  await settled(page);
  await page.screenshot({ path: `${folder}${name}.png`, fullPage: true });
  const found = [
    ...complaints.map((text) => `console: ${text}`),
    ...(await page.evaluate(layoutFaults)),
    ...(await page.evaluate(untranslated, view.language))
  ];
  for (const fault of found) process.stderr.write(`${name}: ${fault}\n`);
  faults += found.length;
  await context.close();
}
await browser.close();
await close();
process.stderr.write(`${views.length} pictures in shots/, ${faults} faults\n`);
process.exitCode = faults > 0 ? 1 : 0;

/** Both charts are drawn and the typeface is there. */
async function settled(page: Page): Promise<void> {
  await page.locator("svg.flow-diagram").waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
