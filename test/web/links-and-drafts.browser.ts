import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, it } from "vitest";
import { openWorkbench, startChromium, type WatchedPage } from "./chromium.ts";

let browser: Browser;
let watched: WatchedPage;
let page: Page;

const address = inject("address");

/** A link whose design of three levers one by one asks for a million levels each. */
const millionLevels =
  "1.7i.RY89bsMwDIWvYmiuDTlj16zZegLCeZWEWJRLqUbSIHevyCAIp8f38ffuwCEx3Ofg_HSYvPsYXF0EYLVw3SApg1tV8E47vLvvIplUuoYlZpIL2vCuGWbtSWctuKpkyrDG53Dz_uJTProWhFQMLbFw-EkcnNnbmhZqqB0d7D5adZCf_NzTXLhFZbPCneRmS1bskGoy06kQH2nTTDcl3vuBRb4iCY5U4wuEXxLiBhgx96H-GTUFtmGXxPZSYYzURhpb_9be0xO8RW_6Bw";
/** A link whose vector of assumptions names what every object of the language has. */
const constructorVector =
  "1.6a.RY-xDsMgDER_JfJcRSRSl_5K1QERF1CCSYG2USP-vdgZsp3vnc-wA5L1hHDrQPVjr-DSQTYJkdjCbcXkA1LJDM6xwR2eMQXNEgoaF3SasXRnpht4x08c2FiSDiiLR7l4P3fI2nRC66Mg4yLZlycLYq-LN7pgbmiU9-mFi1SvhjaGSMUxGxhOmL0lOTN7kuPfmJZJPvBBU2Li7H0HEymX9GZHyq71UWv9Aw";

beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  watched = await openWorkbench(browser, address);
  page = watched.page;
});
afterEach(async () => {
  expect(watched.complaints).toEqual([]);
  await watched.context.close();
});

const notice = () => page.locator(".notice").first();
const seed = () => page.getByLabel("Random seed").first();

/** Opens a link as somebody does who has the page open. */
async function visit(link: string): Promise<void> {
  await page.goto("about:blank");
  await page.goto(`${address}#${link}`);
}

/** The file of an experiment with so many own points. */
function manyPoints(count: number): string {
  const rows = Array.from({ length: count }, (_, place) => [0.5 + (place % 400) / 1000, 30 + (place % 90), 0.05]);
  return JSON.stringify({
    format: "techmarket experiment 1",
    id: "own-points",
    name: { en: "Points", zh: "点" },
    scenarios: ["baseline"],
    design: { kind: "table", columns: ["inventorShareCash", "approvalDays", "searchRate"], rows },
    replicates: 1,
    outcomes: ["transferRate"],
    scale: 0.01
  });
}

it("keeps a draft of twenty thousand points over a reload, and offers a file where a link would be too long", async () => {
  await page.getByRole("button", { name: "Experiments", exact: true }).click();
  const opened = page.locator("input[type=file]").first();
  await opened.setInputFiles({
    name: "many.json",
    mimeType: "application/json",
    buffer: Buffer.from(manyPoints(20_000))
  });
  await page
    .getByText(/20,000 points/)
    .first()
    .waitFor();
  await page.getByRole("button", { name: "Share link" }).click();
  await notice()
    .getByText(/many programs cut addresses of more than 8,000/)
    .waitFor();
  expect(page.url()).not.toContain("#1.");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    notice().getByRole("button", { name: "Save the work as a file" }).click()
  ]);
  const file = readFileSync(await download.path());
  await page.reload();
  await page
    .getByText(/20,000 points/)
    .first()
    .waitFor();
  expect(JSON.parse(file.toString()).experiment.design.rows).toHaveLength(20_000);
});

it("refuses links that would hang it, in words, then and later", async () => {
  await visit(constructorVector);
  await notice()
    .getByText(/is not an allowed value/)
    .waitFor();
  await visit(millionLevels);
  // made with an earlier version
  await page.getByRole("button", { name: "Open it anyway" }).click();
  // the draft is shown, with what is wrong with it
  await page
    .getByText(/at most 1000000/)
    .first()
    .waitFor();
  await page.goto("about:blank");
  await page.goto(address);
  await page
    .getByText(/at most 1000000/)
    .first()
    .waitFor();
});

it("gives each tab its own work", async () => {
  const seedsAt = async (tab: Page) =>
    tab.getByRole("button", { name: "Experiments", exact: true }).getAttribute("aria-current");
  await page.getByRole("button", { name: "Experiments", exact: true }).click();
  const second = await watched.context.newPage();
  await second.goto(address);
  // a new tab goes on with the last
  await second.locator("main.experiments").waitFor();
  await second.getByRole("button", { name: "Model", exact: true }).click();
  await second.locator("main.model").waitFor();
  await page.reload();
  await page.locator("main.experiments").waitFor();
  await second.reload();
  await second.locator("main.model").waitFor();
  expect(await seedsAt(page)).toBe("page");
  await second.close();
});

it("starts afresh where it never came to its end, and gives the work back", async () => {
  await page.getByRole("button", { name: "Experiments", exact: true }).click();
  await page.locator("main.experiments").waitFor();
  await page.evaluate(() => {
    // as a page leaves it that hung and was ended
    addEventListener("pagehide", () => localStorage.setItem("techmarket.opening", "1000"));
  });
  await page.reload();
  await notice()
    .getByText(/did not come to its end/)
    .waitFor();
  expect(await page.locator("main.experiments").count()).toBe(0);
  await notice().getByRole("button", { name: "Open it anyway" }).click();
  await page.locator("main.experiments").waitFor();
});

it("says when the browser has no room for the work", async () => {
  await watched.context.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.reload();
  await notice()
    .getByText(/no room left to keep the work/)
    .waitFor();
  await seed().waitFor();
});
