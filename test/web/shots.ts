import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { openWorkbench, startChromium, type View } from "./chromium.ts";
import { knownIds } from "./known-ids.ts";
import { bareIds, layoutFaults, untranslated } from "./layout-faults.ts";
import { takeReadmePictures } from "./readme-picture.ts";
import { serveWorkbench } from "./serve.ts";

/**
 * Writes every screen × language × width × theme to shots/ and checks each of them; after `--view` those whose names
 * hold what follows, as en-light-1440; with `--readme` the pictures of the READMEs instead.
 */
const views: readonly View[] = (["en", "zh"] as const).flatMap((language) =>
  [1440, 768, 360].flatMap((width) => (["light", "dark"] as const).map((theme) => ({ language, width, theme })))
);

const wanted = process.argv.includes("--view") ? process.argv[process.argv.indexOf("--view") + 1] : "";
const chosen = views.filter(({ language, theme, width }) => `${language}-${theme}-${width}`.includes(wanted));

const folder = fileURLToPath(new URL("../../shots/", import.meta.url));
mkdirSync(folder, { recursive: true });

/** An experiment of some seconds. */
const shortExperiment = {
  name: "short.json",
  mimeType: "application/json",
  buffer: Buffer.from(
    JSON.stringify({
      format: "techmarket experiment 1",
      id: "short",
      name: { en: "Cap and tenor of loans for takeovers", zh: "并购贷款比例与期限" },
      vary: { levers: { maLoanCap: {}, maLoanTenor: {} } },
      design: { kind: "latin-hypercube", n: 24 },
      outcomes: ["turnover", "takeovers"],
      scale: 0.01,
      months: 3
    })
  )
};

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** How to come to each screen from the one before, in the order in which they are taken. */
const screens: Readonly<Record<string, (page: Page, language: View["language"]) => Promise<unknown>>> = {
  explore: (page) => page.locator("svg.flow-diagram").waitFor(),
  experiments: async (page, language) => {
    await press(page, language === "en" ? "Experiments" : "实验");
    await page.locator(".designer").waitFor();
    await page.locator(".start-row select").selectOption("plan-under-assumptions");
    await page.locator(".varied").nth(6).waitFor();
  },
  reading: async (page, language) => {
    await page.locator(".start-row input[type=file]").setInputFiles(shortExperiment);
    await page.waitForFunction(() => document.querySelectorAll(".varied").length === 2);
    await press(page, language === "en" ? "Run" : "运行");
    await page.getByText(language === "en" ? "All runs are over" : "全部运行已结束").waitFor();
    await page.locator(".results svg").nth(4).waitFor();
  },
  experiment: async (page, language) => {
    await press(page, language === "en" ? "Files and other programs" : "文件与其他程序");
    await page.locator(".command").first().waitFor();
  },
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
const isReadme = process.argv.includes("--readme");
if (isReadme) faults = await takeReadmePictures(browser, address);
for (const view of isReadme ? [] : chosen) {
  const { page, context, complaints } = await openWorkbench(browser, address, view);
  for (const [screen, show] of Object.entries(screens)) {
    await show(page, view.language);
    faults += await take(page, view, `${screen}-${view.language}-${view.theme}-${view.width}`, complaints);
  }
  await context.close();
}
await browser.close();
await close();
process.stderr.write(
  `${(isReadme ? 0 : chosen.length) * Object.keys(screens).length} pictures in shots/, ${faults} faults\n`
);
process.exitCode = faults > 0 ? 1 : 0;

/** @returns the faults found */
async function take(page: Page, view: View, name: string, complaints: readonly string[]): Promise<number> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path: `${folder}${name}.png`, fullPage: true });
  const found = [
    ...complaints.map((text) => `console: ${text}`),
    ...(await page.evaluate(layoutFaults)),
    ...(await page.evaluate(untranslated, view.language)),
    ...(await page.evaluate(bareIds, knownIds))
  ];
  for (const fault of found) process.stderr.write(`${name}: ${fault}\n`);
  return found.length;
}
