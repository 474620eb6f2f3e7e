import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { outcomes } from "../../sim/outcomes/index.ts";
import { openWorkbench, startChromium, type WatchedPage } from "./chromium.ts";

let browser: Browser;
let watched: WatchedPage;
let page: Page;

const address = inject("address");

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
  expect([...watched.hosts]).toEqual([new URL(address).host]);
  await watched.context.close();
});

const chart = () => page.locator(".figure").first();
const slider = () => page.getByRole("slider", { name: "Reach of the pilot" });

/** Figures of the first chart, as they would leave the page. */
async function tableText(): Promise<string | null> {
  await chart()
    .getByRole("button", { name: /^Table of/ })
    .click();
  const text = await chart().locator("table").textContent();
  await chart()
    .getByRole("button", { name: /^Chart of/ })
    .click();
  return text;
}

async function saved(press: () => Promise<void>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return readFileSync(await download.path());
}

describe("the Explore screen", () => {
  it("shows the plan beside the baseline before anything is pressed", async () => {
    expect(await page.locator("h1").textContent()).toContain("With the plan");
    expect(await page.locator(".strip .headline").count()).toBe(4);
    expect(await page.locator(".figure svg.flow-diagram").count()).toBe(1);
    expect(await page.locator(".run-state").textContent()).toMatch(/Quick look, \d+ replicates/);
  });

  it("tells what hangs on the number of agents for the whole region only", async () => {
    const label = outcomes.turnover.label.en;
    await page.getByRole("button", { name: "6 more headline figures" }).click();
    const turnover = page.locator(".headline", { has: page.getByRole("button", { name: label, exact: true }) });
    expect(await turnover.locator("strong").textContent()).toBe("–");
    expect(await turnover.textContent()).toContain("Shown after the whole-region run");
    await chart().getByRole("button", { name: "Other outcome" }).click();
    await page.getByRole("searchbox", { name: "Find an outcome" }).fill(label);
    await page.locator(".gallery-item").first().click();
    await chart().getByText("shown for the whole region only").waitFor();
    expect(await chart().locator("svg").count()).toBe(0);
  });

  it("cites Chinese texts by their Chinese titles on the Chinese page", async () => {
    await page.getByRole("button", { name: "简体中文" }).click();
    const sources = page.locator(".sources");
    expect(await sources.textContent()).toContain("解读《技术要素市场化配置综合改革试点行动方案》");
    expect(await sources.locator("[lang=en]").count()).toBe(0);
  });

  it("answers a moved lever with a changed chart, and undo brings the old one back", async () => {
    const before = await tableText();
    await slider().focus();
    await page.keyboard.press("Home");
    await page.locator(".chip.chosen", { hasText: "Scenario A" }).waitFor();
    await page.waitForFunction(() => !document.querySelector(".run-state")?.textContent?.includes("Out of date"));
    expect(await tableText()).toContain("Scenario A");
    await page.getByRole("button", { name: "Undo" }).click();
    expect(await page.locator(".chip").count()).toBe(2);
    expect(await tableText()).toBe(before);
  });

  it("undoes a reset of all levers", async () => {
    await page.getByRole("button", { name: "Reset levers" }).click();
    expect(await page.locator(".levers > .small").textContent()).toMatch(/^0 of/);
    await page.keyboard.press("Control+z");
    expect(await page.locator(".levers > .small").textContent()).not.toMatch(/^0 of/);
  });

  it("shows in the flow diagram what the ledger holds: the postings add up to the figures", async () => {
    const csv = (
      await saved(() =>
        page
          .locator(".figure")
          .nth(1)
          .getByRole("button", { name: /as CSV$/ })
          .click()
      )
    ).toString();
    const rows = csv
      .trim()
      .split("\n")
      .slice(1)
      .map((row) => row.split(","));
    const sum = (side: string) =>
      rows.filter((row) => row[1] === side).reduce((total, row) => total + Number(row[4]), 0);
    expect(sum("from")).toBeGreaterThan(0);
    expect(Math.abs(sum("from") / sum("to") - 1)).toBeLessThan(1e-12);
  });

  it("moves the year of the flow diagram by the arrow keys", async () => {
    const year = page.getByRole("slider", { name: "Year" });
    await year.focus();
    await page.keyboard.press("ArrowRight");
    expect(await year.inputValue()).toBe("2032");
    expect(await page.locator(".figure").nth(1).locator(".figure-subtitle").textContent()).toContain("2032");
  });

  it("opens the postings of a flow by keyboard", async () => {
    await page.locator("path.flow").first().focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Postings of this flow" });
    await dialog.waitFor();
    expect(await dialog.locator("tbody tr").count()).toBeGreaterThan(0);
    await page.keyboard.press("Escape");
    expect(await dialog.count()).toBe(0);
  });

  it("speaks Chinese on request, every word but names", async () => {
    await page.getByRole("button", { name: "简体中文" }).click();
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
    expect(await page.locator("h1").textContent()).toContain("采用行动方案时");
    expect(await page.getByRole("heading", { name: "政策杠杆" }).count()).toBe(1);
  });

  it("opens a shared link to the same work elsewhere", async () => {
    await slider().focus();
    await page.keyboard.press("End");
    await page.keyboard.press("PageDown");
    await page.getByRole("button", { name: "Share link" }).click();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const other = await openWorkbench(browser, link);
    expect(await other.page.locator(".chip.chosen").textContent()).toContain("Scenario A");
    expect(await other.page.getByRole("slider", { name: "Reach of the pilot" }).inputValue()).toBe(
      await slider().inputValue()
    );
    expect(other.complaints).toEqual([]);
    await other.context.close();
  });

  it("refuses a link that was cut and says so", async () => {
    await page.evaluate(() => {
      location.hash = "1.1e.abc";
    });
    const notice = page.getByRole("alert");
    await notice.waitFor();
    expect(await notice.textContent()).toContain("The link has 3 characters of data; 50 were expected");
    expect(await page.locator(".chip.chosen").textContent()).toContain("The plan");
  });

  it("keeps the work of a closed tab", async () => {
    await page.getByLabel("Random seed").fill("autumn-27");
    await page.keyboard.press("Enter");
    await page.reload();
    expect(await page.getByLabel("Random seed").inputValue()).toBe("autumn-27");
  });

  it("cancels what is under way and goes on when asked", async () => {
    await page.getByRole("button", { name: "New seed" }).click();
    await page.getByRole("button", { name: "Cancel" }).click();
    expect(await page.locator(".run-state").textContent()).toContain("Stopped");
    await page.getByRole("button", { name: "Resume" }).click();
    await page.getByRole("button", { name: "Cancel" }).waitFor();
  });

  it("names the nearest allowed value for one that is not, and uses it on request", async () => {
    const field = page.getByLabel("Loan cap, typed value", { exact: true });
    await field.fill("95");
    await page.keyboard.press("Enter");
    await page.getByText("Allowed: 40% to 90%").waitFor();
    await page.getByRole("button", { name: "Use 90%" }).click();
    expect(await field.inputValue()).toBe("90%");
  });

  it("saves a chart as a picture that holds title, unit, seed and version", async () => {
    const svg = (
      await saved(() =>
        chart()
          .getByRole("button", { name: /as SVG$/ })
          .click()
      )
    ).toString();
    const parts = ["Transfer rate", "% within 36 months", "spring-26", "techmarket 0.", "rgb("];
    parts.push("region chongqing", "scenario plan", "baseline baseline", "scale 0.", "replicates ");
    expect(parts.filter((part) => !svg.includes(part))).toEqual([]);
    expect(svg.includes("var(--")).toBe(false);
    const other = await watched.context.newPage();
    await other.setContent(svg);
    expect(await other.locator("svg svg path").count()).toBeGreaterThan(2);
    await other.close();
    const png = await saved(() =>
      chart()
        .getByRole("button", { name: /as PNG$/ })
        .click()
    );
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16)).toBeGreaterThan(600);
  });

  it("saves the figures of a chart as CSV with every month and scenario", async () => {
    const csv = (
      await saved(() =>
        chart()
          .getByRole("button", { name: /as CSV$/ })
          .click()
      )
    ).toString();
    const lines = csv.trim().split("\n");
    expect(lines[0]).toBe("outcome,unit,scenario,month,median,p10,p90,seed,engine,region,baseline,scale,replicates");
    expect(lines).toHaveLength(1 + 2 * 144);
    expect(lines[1]).toMatch(/^transferRate,% within 36 months,baseline,2024-01,/);
  });

  it("shows any other outcome in a chart's place", async () => {
    await chart().getByRole("button", { name: "Other outcome" }).click();
    await page.getByRole("searchbox", { name: "Find an outcome" }).fill("leverage");
    await page.locator(".gallery-item").first().click();
    expect(await chart().locator(".figure-subtitle").textContent()).toContain("Leverage");
  });

  it("plays the months and steps through them", async () => {
    await page.keyboard.press(".");
    expect(await page.locator(".run-state").textContent()).toContain("Month 1: January 2026");
    await page.keyboard.press(".");
    expect(await page.locator(".run-state").textContent()).toContain("Month 2: February 2026");
    await page.getByRole("button", { name: "Show the whole run" }).click();
  });

  it("says of a month only what is known in it: finding, title, line ends and caption", async () => {
    const whole = await page.locator("h1").textContent();
    await page.keyboard.press(".");
    expect(await page.locator("h1").textContent()).toContain(
      "By January 2026 no inventions disclosed within the horizon"
    );
    expect(await chart().locator(".figure-subtitle").textContent()).toContain("As known in January 2026");
    expect(await chart().locator("svg text", { hasText: "The plan" }).count()).toBe(0);
    // sixty months on, the cohorts of three years can be judged
    for (let month = 0; month < 60; month++) await page.keyboard.press(".");
    expect(await page.locator("h1").textContent()).toContain("disclosed from 2026 to 2028");
    expect(await page.locator(".strip-foot").textContent()).toContain("until January 2031");
    const end = await chart().locator("svg text", { hasText: "The plan" }).textContent();
    await page.getByRole("button", { name: "Show the whole run" }).click();
    expect(await page.locator("h1").textContent()).toBe(whole);
    expect(await chart().locator("svg text", { hasText: "The plan" }).textContent()).not.toBe(end);
  });

  it("marks figures of other conditions where they stand, and refuses a blank seed", async () => {
    await page.locator("#seed").fill("   ");
    await page.keyboard.press("Enter");
    await page.getByText("The random seed is empty").waitFor();
    await page.getByRole("button", { name: "Keep spring-26" }).click();
    expect(await page.locator("#seed").inputValue()).toBe("spring-26");
    expect(await page.locator(".stale").count()).toBe(0);
    await page.locator("#region").selectOption("guangdong");
    expect(await page.locator(".stale-name").allTextContents()).toEqual(
      Array.from({ length: 3 }, () => "Still of Chongqing, 2026–2035, seed spring-26")
    );
    await page.locator("#region").selectOption("chongqing");
    expect(await page.locator(".stale").count()).toBe(0);
  });

  it("finds a lever from the keyboard", async () => {
    await page.keyboard.press("/");
    await page.keyboard.type("seed");
    expect(await page.locator(".measure").count()).toBe(1);
  });

  it("reads the values of a month with the arrow keys", async () => {
    await page.getByRole("slider", { name: "Read the values with the arrow keys" }).focus();
    await page.keyboard.press("ArrowLeft");
    expect(await page.locator(".reading-box").textContent()).toContain("The plan");
  });
});

describe("the same spec on the command line", () => {
  it("gives the figures of the flow diagram", async () => {
    const csv = (
      await saved(() =>
        page
          .locator(".figure")
          .nth(1)
          .getByRole("button", { name: /as CSV$/ })
          .click()
      )
    ).toString();
    const rows = csv
      .trim()
      .split("\n")
      .slice(1)
      .map((row) => row.split(","));
    const folder = join(mkdtempSync(join(tmpdir(), "techmarket-")), "out");
    const scale = ["--scale", "0.05", "--replicates", "4", "--seed", "spring-26"];
    execFileSync("node", ["sim/cli/boot.mjs", "run", "--scenario", "plan", ...scale, "--out", folder, "--json"]);
    const [head, ...lines] = readFileSync(join(folder, "flows.csv"), "utf8")
      .trim()
      .split("\n")
      .map((line) => line.split(","));
    const at = Object.fromEntries(head.map((name, index) => [name, index]));
    const total = lines
      .filter((line) => line[at.way] !== "" && line[at.date].startsWith("2031"))
      .reduce((sum, line) => sum + Number(line[at.value]), 0);
    const shown = rows.filter((row) => row[1] === "from").reduce((sum, row) => sum + Number(row[4]), 0);
    expect(shown).toBeCloseTo(total / 4, -1);
  });
});
