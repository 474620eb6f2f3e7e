import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { openWorkbench, startChromium, watchPage } from "./chromium.ts";

let browser: Browser;
const address = inject("address");
const folder = mkdtempSync(join(tmpdir(), "techmarket-"));

beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

function fileOf(text: string): string {
  const file = join(folder, "firms.csv");
  writeFileSync(file, text);
  return file;
}

const mistakes = "firm,sales,industry\nA,many,software\nB,-3,vehicels\n";
const firms = Array.from({ length: 60 }, (_, row) => `F${row},${(row + 1) * 500_000},${row % 2 ? "software" : ""}`);
const good = `firm,sales,industry\n${firms.join("\n")}\n`;

async function openSheet(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
  await page.locator(".file-door input").waitFor({ state: "attached" });
}

it("files with mistakes show all of them, good ones are run, and what is imputed is flagged", async () => {
  const { page, context, complaints, hosts } = await openWorkbench(browser, address);
  await openSheet(page, "Own data");
  await page.locator(".file-door input").setInputFiles(fileOf(mistakes));
  await page.locator(".problems tbody tr").nth(1).waitFor();
  expect(await page.locator(".problems tbody tr").allInnerTexts()).toEqual([
    expect.stringMatching(/^firms.csv\s+2, 3\s+sales\s+many\s+a number from 1 to 1e13/),
    expect.stringMatching(/^firms.csv\s+3\s+industry\s+vehicels\s+.*\s+vehicles$/)
  ]);
  await page.locator(".file-door input").setInputFiles(fileOf(good.replaceAll(",", ";")));
  await page.getByText("Loaded: Technology firms 60.").waitFor();
  await page.getByText("firms.csv: semicolons between columns.").waitFor();
  expect(await page.locator(".own-outcome tbody tr").first().textContent()).toMatch(/^firms.csvindustry30 of 60/);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "10 imputed" }).waitFor();
  await page.locator(".figure", { hasText: "Own data (Chongqing), all firms" }).first().waitFor();
  expect(complaints).toEqual([]);
  expect([...hosts]).toEqual([new URL(address).host]);
  await context.close();
});

it("a link to work with own data asks for them in a browser that has none, and runs a region that is chosen", async () => {
  const { page, context } = await openWorkbench(browser, address);
  await openSheet(page, "Own data");
  await page.locator(".file-door input").setInputFiles(fileOf(good));
  await page.getByText("Loaded: Technology firms 60.").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Share link" }).click();
  await page.getByRole("button", { name: "Link copied" }).waitFor();
  const link = page.url();
  await context.close();
  const other = await watchPage(browser);
  await other.page.goto(link);
  await other.page.getByText("This work uses own data that the page does not have").waitFor();
  await other.page.getByLabel("Region").selectOption({ label: "Tibet (Xizang)" });
  await other.page.locator(".figure", { hasText: "Tibet (Xizang), all firms" }).first().waitFor();
  await other.context.close();
});

it("the forms filled with the synthetic population can be saved", async () => {
  const { page, context } = await openWorkbench(browser, address, { language: "zh" });
  await openSheet(page, "自有数据");
  await page.getByLabel("缺失部分取自").selectOption({ label: "西藏自治区" });
  const [saved] = await Promise.all([page.waitForEvent("download"), page.getByText("保存已填写的表格").click()]);
  const files = unzipSync(readFileSync(await saved.path()));
  expect(saved.suggestedFilename()).toBe("techmarket-tibet.zip");
  expect(Object.keys(files)).toEqual(["firms.csv", "inventions.csv", "organisations.csv", "totals.csv"]);
  expect(new TextDecoder().decode(files["firms.csv"]).split("\n")).toHaveLength(201 + 2);
  await context.close();
});

it.each([
  { language: "en", width: 1440 },
  { language: "zh", width: 768 },
  { language: "zh", width: 360 }
] as const)("the sheet of own data fits and is translated in $language, $width pixels wide", async (view) => {
  const { page, context } = await openWorkbench(browser, address, view);
  await openSheet(page, view.language === "en" ? "Own data" : "自有数据");
  await page.locator(".file-door input").setInputFiles(fileOf(mistakes));
  await page.locator(".problems, .problem-list").waitFor();
  const dialog = page.getByRole("dialog");
  expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  const words = (await dialog.textContent()) ?? "";
  if (view.language === "en") expect(words).not.toMatch(/\p{Script=Han}/u);
  else expect(words).toMatch(/共2处问题。文件未载入/);
  await context.close();
});
