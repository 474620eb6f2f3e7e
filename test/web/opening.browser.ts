import { expect, inject, it } from "vitest";
import { openWorkbench, startChromium } from "./chromium.ts";

it("the page opens on the default region with its finding, a chart and no complaint", async () => {
  const browser = await startChromium();
  const { page, complaints } = await openWorkbench(browser, inject("address"));
  expect(await page.locator("h1.finding").textContent()).toMatch(/transferred within three years/);
  expect(complaints).toEqual([]);
  await browser.close();
});
