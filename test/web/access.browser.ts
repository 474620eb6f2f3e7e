import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { openWorkbench, startChromium } from "./chromium.ts";
import { seriousFindings } from "./serious-findings.ts";

let browser: Browser;
const address = inject("address");

beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

it.each([
  { language: "en", theme: "light", width: 1440 },
  { language: "zh", theme: "dark", width: 1440 },
  { language: "zh", theme: "light", width: 360 }
] as const)("axe finds nothing serious in $language, $theme, $width pixels wide", async (view) => {
  const { page, context } = await openWorkbench(browser, address, view);
  expect(await seriousFindings(page)).toEqual([]);
  await context.close();
});

it.each(["?", "g"])("axe finds nothing serious in the sheet that %s opens", async (key) => {
  const { page, context } = await openWorkbench(browser, address);
  await page.keyboard.press(key);
  await page.getByRole("dialog").waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await context.close();
});

it("axe finds nothing serious in the sheet of own data", async () => {
  const { page, context } = await openWorkbench(browser, address);
  await page.getByRole("button", { name: "Own data" }).click();
  await page.locator(".form-fold summary").first().click();
  expect(await seriousFindings(page)).toEqual([]);
  await context.close();
});

it.each(["light", "dark"] as const)("axe finds nothing serious on the screen of experiments, %s", async (theme) => {
  const { page, context } = await openWorkbench(browser, address, { theme });
  await page.getByRole("button", { name: "Experiments", exact: true }).click();
  await page.getByRole("button", { name: "Add levers, assumptions or measures" }).click();
  await page.locator(".find-found button").first().click();
  await page.getByLabel("More replicates until").check();
  expect(await seriousFindings(page)).toEqual([]);
  await context.close();
});

it("Tab reaches levers, charts and buttons in the order they are read", async () => {
  const { page, context } = await openWorkbench(browser, address);
  const names: string[] = [];
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press("Tab");
    names.push(
      await page.evaluate(
        () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? ""
      )
    );
  }
  const order = ["Skip to the charts", "Share link", "The plan", "Cancel", "Reset levers", "Loan cap"];
  const places = order.map((name) => names.findIndex((each) => each.includes(name)));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
  await context.close();
});

it("forbids code from strings and anything from elsewhere", async () => {
  const { page, context } = await openWorkbench(browser, address);
  const policy = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
  expect(policy).not.toContain("unsafe-eval");
  expect(policy).toContain("default-src 'self'");
  await context.close();
});
