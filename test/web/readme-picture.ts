import { mkdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { openWorkbench, type View } from "./chromium.ts";

const folder = fileURLToPath(new URL("../../docs/pictures/", import.meta.url));
/** Bytes that a picture of a document may have. */
const most = 150_000;

/** Writes what the READMEs show: the answer of the first screen as it opens, its figures from the record that comes with the page. */
export async function takeReadmePictures(browser: Browser, address: string): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const sizes = [await take(browser, address, "en"), await take(browser, address, "zh")];
  return sizes.filter((size) => size > most).length;
}

/** White around the picture. */
const edge = 12;

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`the page shows no ${selector}`);
  return box;
}

async function take(browser: Browser, address: string, language: View["language"]): Promise<number> {
  const { page, context } = await openWorkbench(browser, address, { language, width: 1280 });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const path = `${folder}explore-${language}.png`;
  const [first, last] = [await boxOf(page, ".finding"), await boxOf(page, ".figure")];
  const clip = { x: last.x - edge, y: first.y - edge, width: last.width + 2 * edge };
  await page.screenshot({ path, fullPage: true, clip: { ...clip, height: last.y + last.height - first.y + 2 * edge } });
  await context.close();
  const size = statSync(path).size;
  process.stderr.write(`${path}: ${size} bytes of ${most} allowed\n`);
  return size;
}
