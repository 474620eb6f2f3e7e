import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { nodePool } from "../../sim/run/node.ts";
import type { RunSpec } from "../../sim/scenario/run-spec.ts";
import { startChromium } from "../web/chromium.ts";
import { servePage } from "../web/serve-page.ts";
import { type Figure, ratios } from "./figure.ts";
import { type TimedRun, timeRun } from "./time-run.ts";

/** The same run in a worker of Chromium and of Node, in turn; the first round warms both and is not counted. */
export async function browserFigures(specOf: (turn: number) => RunSpec, rounds: number): Promise<Figure[]> {
  const pool = nodePool(1);
  const browser = await startChromium();
  try {
    return await withBenchPage(browser, async (page) => {
      const round = async (turn: number) => ({
        node: await timeRun(pool, specOf(turn)),
        chromium: await timeInPage(page, specOf(turn))
      });
      await round(0);
      const all: Awaited<ReturnType<typeof round>>[] = [];
      for (let turn = 1; turn <= rounds; turn++) all.push(await round(turn));
      return figuresOf(all);
    });
  } finally {
    pool.close();
    await browser.close();
  }
}

function figuresOf(all: readonly { readonly node: TimedRun; readonly chromium: TimedRun }[]): Figure[] {
  const node = all.map((round) => round.node.seconds);
  const chromium = all.map((round) => round.chromium.seconds);
  const differing = all.filter((round) => round.node.stateHash !== round.chromium.stateHash).length;
  return [
    { name: "a run in a worker of Node", unit: "s", values: node },
    { name: "the same run in a worker of Chromium", unit: "s", values: chromium },
    { name: "Chromium over Node", unit: "times", values: ratios(chromium, node), gate: 1.5 },
    { name: "rounds in which their end states differ", unit: "", values: [differing], gate: 0 }
  ];
}

function timeInPage(page: Page, spec: RunSpec): Promise<TimedRun> {
  return page.evaluate((ordered) => globalThis.measure(ordered), spec);
}

/** Opens the page of the bench, built as the workbench is built. */
export async function withBenchPage<Result>(browser: Browser, use: (page: Page) => Promise<Result>): Promise<Result> {
  const { address, close } = await servePage(fileURLToPath(new URL("./page/", import.meta.url)));
  try {
    const page = await browser.newPage();
    await page.goto(address);
    await page.waitForFunction(() => "measure" in globalThis);
    return await use(page);
  } finally {
    await close();
  }
}
