import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { journalLine } from "../../sim/experiment/journal-line.ts";
import { openWorkbench, startChromium } from "./chromium.ts";
import { knownIds } from "./known-ids.ts";
import { bareIds, layoutFaults, untranslated } from "./layout-faults.ts";
import { seriousFindings } from "./serious-findings.ts";

let browser: Browser;
const address = inject("address");
const folder = mkdtempSync(join(tmpdir(), "techmarket-screen-"));

beforeAll(async () => {
  browser = await startChromium();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** Two scenarios at six points: 12 runs of the smallest share. */
const small = {
  format: "techmarket experiment 1",
  id: "small",
  name: { en: "Small", zh: "小型实验" },
  scenarios: ["baseline", "plan"],
  vary: { levers: { maLoanCap: {}, approvalDays: {} }, assumptions: { searchRate: { ratios: true } } },
  design: { kind: "latin-hypercube", n: 6 },
  outcomes: ["turnover", "takeovers"],
  scale: 0.01,
  months: 3
};

function fileOf(name: string, content: object | string): string {
  const file = join(folder, name);
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

async function showScreen(page: Page, name = "Experiments"): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
  await page.locator(".designer").waitFor();
}

async function openFile(page: Page, content: object | string, name = "small.json"): Promise<void> {
  await page.locator(".start-row input[type=file]").setInputFiles(fileOf(name, content));
}

/** Opens a file that is right. */
async function openSmall(page: Page, parts: object = {}): Promise<void> {
  await openFile(page, { ...small, ...parts });
  await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>(".experiment-name")?.value === "Small");
}

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

async function saved(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), press(page, name)]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

async function addVaried(page: Page, sought: string): Promise<void> {
  await page.getByPlaceholder("Find a lever, assumption or measure").fill(sought);
  await page.locator(".find-found button").first().click();
}

describe("the designer", () => {
  it("says what is wrong as one types, with the nearest allowed value to take, and starts nothing", async () => {
    const { page, context, complaints } = await openWorkbench(browser, address);
    await showScreen(page);
    await press(page, "Add levers, assumptions or measures");
    await addVaried(page, "maLoanCap");
    await page.getByLabel("Loan cap, upper end").fill("95");
    await page.getByLabel("Replicates of each").fill("many");
    await page.locator(".varied .refusal", { hasText: "Loan cap is 95%. Allowed: 40% to 90%." }).waitFor();
    await page.locator(".refusal", { hasText: "Replicates of each is “many”. Expected: a number." }).waitFor();
    expect(await page.getByRole("button", { name: "Run", exact: true }).isDisabled()).toBe(true);
    await press(page, "Use 90%");
    await page.getByLabel("Replicates of each").fill("2");
    expect(await page.locator(".refusal").count()).toBe(0);
    // ten points for one thing varied, two scenarios, two replicates
    expect(await page.locator(".preflight dd").allInnerTexts()).toEqual(expect.arrayContaining(["10 × 2 × 2", "40"]));
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("keeps the draft through a reload, and undo takes back a step of it", async () => {
    const { page, context } = await openWorkbench(browser, address);
    await showScreen(page);
    await press(page, "Add levers, assumptions or measures");
    await addVaried(page, "maLoanCap");
    await page.getByLabel("Name").fill("When does the plan fail?");
    await page.getByLabel("Random seed").fill("another");
    await page.reload();
    await page.locator(".varied", { hasText: "Loan cap" }).waitFor();
    expect(await page.getByLabel("Name").inputValue()).toBe("When does the plan fail?");
    await press(page, "Vary nothing");
    expect(await page.locator(".varied").count()).toBe(0);
    await press(page, "Undo");
    await page.locator(".varied", { hasText: "Loan cap" }).waitFor();
    await context.close();
  });

  it("takes points pasted as a table, and shows what is wrong in it by row", async () => {
    const { page, context } = await openWorkbench(browser, address);
    await showScreen(page);
    await page.getByLabel("Own table").check();
    const table = page.getByLabel("Own points: ids in the first line, a point in each other");
    await table.fill("maLoanCap,approvalDays\n0.6,30\n0.7,many");
    await page.locator(".own-table .refusal", { hasText: "Line 3 is" }).waitFor();
    await table.fill("maLoanCap,approvalDays\n0.6,30\n0.7,60\n0.8,90");
    expect(await page.locator(".own-table .refusal").count()).toBe(0);
    expect(await page.locator(".preflight dd").first().textContent()).toBe("3 × 2 × 4");
    await context.close();
  });

  it("opens an example, a grid of BehaviorSpace, and shows all that is wrong with a file at once", async () => {
    const { page, context } = await openWorkbench(browser, address);
    await showScreen(page);
    await page.getByLabel("Start from an example").selectOption({ label: "Cap and tenor of loans for takeovers" });
    // three caps, two tenors, the baseline, twenty replicates
    expect(await page.locator(".preflight dd").first().textContent()).toBe("6 × 1 × 20");
    await openFile(page, { ...small, months: 0, design: { kind: "gird" }, vary: { levers: { maLoancap: {} } } });
    await page.locator(".file-problems tbody tr").nth(2).waitFor();
    expect(await page.locator(".file-problems tbody tr").allInnerTexts()).toEqual([
      expect.stringMatching(/^vary\.levers\.maLoancap\s+maLoancap\s+.*\s+maLoanCap$/),
      expect.stringMatching(/^design\.kind\s+gird\s+.*\s+grid$/),
      expect.stringMatching(/^months\s+0\s+1 to 240\s+1$/)
    ]);
    expect(await page.locator(".preflight dd").first().textContent()).toBe("6 × 1 × 20");
    const xml = `<experiments><experiment name="grid" repetitions="3">
      <steppedValueSet variable="maLoanCap" first="0.6" step="0.1" last="0.8"/></experiment></experiments>`;
    await openFile(page, xml, "grid.xml");
    await page.locator(".preflight dd", { hasText: "3 × 1 × 3" }).waitFor();
    await context.close();
  });
});

it("an experiment is run, paused, resumed after its tab was closed, read, exported, and taken to the command line", async () => {
  const { page, context, complaints, hosts } = await openWorkbench(browser, address);
  await showScreen(page);
  await openSmall(page);
  await press(page, "Time three runs first");
  await page.getByText("9 more runs would take about").waitFor();
  expect(await page.locator(".progress-done").textContent()).toMatch(/^3 of 12 runs, 25%$/);
  await press(page, "Go on");
  await press(page, "Pause");
  await page.getByText("Stopped. What is finished is kept").waitFor();
  const definition = (await openParts(page, "experiment.json")).bytes;
  const journal = (await saved(page, "journal.jsonl")).bytes;
  await page.close();

  const again = await context.newPage();
  await again.goto(address);
  await again.locator(".kept-item", { hasText: "of 12 runs" }).waitFor();
  await again.getByText("Kept from an earlier visit").waitFor();
  await again.locator(".progress-actions").getByRole("button", { name: "Resume" }).click();
  await again.getByText("All runs are over; the tables are written.").waitFor();
  await press(again, "Runs");
  await again.locator(".runs tbody tr").nth(11).waitFor();
  expect(await again.locator(".runs tbody td:last-child").allInnerTexts()).toEqual(Array(12).fill("done"));

  const results = (await openParts(again, "results.csv")).bytes.toString();
  expect(results.trimEnd().split("\n")).toHaveLength(1 + 12);
  const excel = await saved(again, "For Excel");
  expect(excel.name).toBe("small-excel.csv");
  expect(excel.bytes.toString()).toBe(`\ufeff${results}`);
  const crate = unzipSync((await saved(again, "As an RO-Crate")).bytes);
  expect(new TextDecoder().decode(crate["results.csv"])).toBe(results);

  const line = await again.locator(".command code").nth(1).textContent();
  expect(byCommandLine(line!, { "experiment.json": definition, "journal.jsonl": journal })).toBe(results);
  expect(complaints).toEqual([]);
  expect([...hosts]).toEqual([new URL(address).host]);
  await context.close();
});

/** Goes to the files of the experiment and saves one. */
async function openParts(page: Page, name: string): Promise<{ bytes: Buffer }> {
  await press(page, "Files and other programs");
  return saved(page, name);
}

/** The table of results after the line that the page shows was run where its files lie. */
function byCommandLine(line: string, files: Readonly<Record<string, Buffer>>): string {
  const [words, out] = [line.split(" "), join(folder, "resumed")];
  expect(words.slice(0, 5).join(" ")).toBe("npm run --silent techmarket --");
  mkdirSync(out);
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(out, name), bytes);
  const run = spawnSync(process.execPath, ["sim/cli/boot.mjs", ...words.slice(5, -1), out], { stdio: "ignore" });
  expect(run.status).toBe(0);
  return readFileSync(join(out, "results.csv"), "utf8");
}

/** Carries out four runs. */
async function runSmall(page: Page): Promise<void> {
  await showScreen(page);
  await openSmall(page, { design: { kind: "latin-hypercube", n: 2 } });
  await press(page, "Run");
  await page.getByText("All runs are over; the tables are written.").waitFor();
}

describe("a kept experiment", () => {
  it("whose run failed lists it with the reason, and runs it again alone", async () => {
    const { page, context } = await openWorkbench(browser, address);
    await runSmall(page);
    await rewriteJournal(page, (lines) => {
      const { place } = contentOf(lines.at(-1)!);
      return lines.slice(0, -1).join("") + journalLine({ place, failure: "the books do not close" });
    });
    await page.getByText("but some runs failed").waitFor();
    await press(page, "Runs");
    await page.locator(".failures li", { hasText: "the books do not close" }).waitFor();
    await page.locator(".runs tbody .verdict-miss").waitFor();
    await press(page, "Run this one again");
    await page.getByText("All runs are over; the tables are written.").waitFor();
    expect(await page.locator(".failures").count()).toBe(0);
    await context.close();
  });

  it("of thousands of runs shows them a page at a time, those to come too", async () => {
    const { page, context } = await openWorkbench(browser, address);
    await showScreen(page);
    await openSmall(page, { replicates: 250 });
    await press(page, "Time three runs first");
    await page.getByText("2,997 more runs would take about").waitFor();
    await page.getByText("1–50 of 3,000").waitFor();
    expect(await page.locator(".runs tbody tr").count()).toBe(50);
    await press(page, "Later");
    await page.getByText("51–100 of 3,000").waitFor();
    // twelve runs a replicate: number 50 is the first of the second point, in the replicate after four
    await page.waitForFunction(() =>
      document.querySelector(".runs tbody tr")?.textContent?.startsWith("1Today’s rule, but for what varies4")
    );
    await context.close();
  });

  it("can be duplicated to be changed, and removed when asked twice", async () => {
    const { page, context } = await openWorkbench(browser, address);
    await runSmall(page);
    expect(await page.getByLabel("Replicates of each").isDisabled()).toBe(true);
    await page.locator(".locked").getByRole("button", { name: "Duplicate" }).click();
    expect(await page.getByLabel("Replicates of each").isDisabled()).toBe(false);
    expect(await page.getByLabel("Name").inputValue()).toBe("Small (copy)");
    await press(page, "Remove Small");
    await press(page, "Remove for good");
    await page.getByText("Nothing yet. Every run is kept here").waitFor();
    await context.close();
  });

  it("of another version of the model shows what differs, and begins again when asked", async () => {
    const { page, context } = await openWorkbench(browser, address);
    await runSmall(page);
    await rewriteJournal(page, ([head, first]) => journalLine({ ...contentOf(head), engine: "0.0.1" }) + first);
    await page.locator(".progress-actions").getByRole("button", { name: "Resume" }).click();
    await page.locator(".differences tbody tr", { hasText: "0.0.1" }).waitFor();
    expect(await page.locator(".differences tbody th").allTextContents()).toEqual(["engine"]);
    await press(page, "Remove what is kept and begin again");
    await page.getByText("All runs are over; the tables are written.").waitFor();
    await context.close();
  });

  it("that another tab works on says so, and goes on once that tab has paused it", async () => {
    const { page, context } = await openWorkbench(browser, address);
    await showScreen(page);
    await openSmall(page, { replicates: 4 });
    await press(page, "Run");
    await page.getByRole("button", { name: "Pause", exact: true }).waitFor();
    const other = await context.newPage();
    await other.goto(address);
    const goOn = other.locator(".progress-actions").getByRole("button", { name: /Resume|Try again/ });
    await goOn.click();
    await other.getByRole("alert").filter({ hasText: "Another tab of this browser works on it" }).waitFor();
    await press(page, "Pause");
    await page.getByText("Stopped. What is finished is kept").waitFor();
    await goOn.click();
    await other.getByRole("button", { name: "Pause", exact: true }).waitFor();
    await context.close();
  });

  it("for which the browser has no room says what it needs and what to do", async () => {
    const { page, context } = await openWorkbench(browser, address);
    await showScreen(page);
    await openSmall(page, { design: { kind: "latin-hypercube", n: 5000 }, replicates: 1000, outcomes: undefined });
    await press(page, "Run");
    await page.getByRole("alert").filter({ hasText: "and this browser grants" }).waitFor();
    await context.close();
  });
});

/** Rewrites the lines of the journal of the only experiment that the page keeps. */
async function rewriteJournal(page: Page, rewrite: (lines: readonly string[]) => string): Promise<void> {
  await page.evaluate(() => {
    globalThis.journalFile = async () => {
      const room = await (await navigator.storage.getDirectory()).getDirectoryHandle("experiments");
      const { value: name } = await room.keys().next();
      return (await room.getDirectoryHandle(name!)).getFileHandle("journal.jsonl");
    };
  });
  const text = await page.evaluate(async () => (await (await journalFile()).getFile()).text());
  const lines = text.trimEnd().split("\n");
  await page.evaluate(
    async (content) => {
      const stream = await (await journalFile()).createWritable();
      await stream.write(content);
      await stream.close();
    },
    rewrite(lines.map((line) => `${line}\n`))
  );
  await page.reload();
}

/** What a line of a journal holds. */
function contentOf(line: string) {
  return JSON.parse(line.slice(17));
}

declare global {
  /** Inside the page: the journal of the only experiment that it keeps. */
  var journalFile: () => Promise<FileSystemFileHandle>;
}

describe.each([
  { language: "en", width: 1440, theme: "light" },
  { language: "zh", width: 768, theme: "dark" },
  { language: "zh", width: 360, theme: "light" }
] as const)("the screen of experiments in $language, $width pixels wide, $theme", (view) => {
  it("fits, is translated, and has nothing serious for axe to find", async () => {
    const { page, context } = await openWorkbench(browser, address, view);
    const words = view.language === "en" ? ["Experiments", "Start from an example"] : ["实验", "从示例开始"];
    await showScreen(page, words[0]);
    for (const example of ["plan-under-assumptions", "five-measures", "own-points", "plan-against-today"]) {
      await page.getByLabel(words[1]).selectOption(example);
      await page.waitForTimeout(300);
      const faults = [
        ...(await page.evaluate(layoutFaults)),
        ...(await page.evaluate(untranslated, view.language)),
        ...(await page.evaluate(bareIds, knownIds)),
        ...(await seriousFindings(page))
      ];
      expect(faults, example).toEqual([]);
    }
    await context.close();
  });
});
