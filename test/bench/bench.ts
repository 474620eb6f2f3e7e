import { parseArgs } from "node:util";
import { loadRegion } from "../../sim/run/region-packs.ts";
import { browserFigures } from "./browser.ts";
import { arraysMadePerMonth, measureRun, planSpec } from "./engine.ts";
import { ensembleFigures } from "./ensemble.ts";
import { type Figure, figureTable, ratios, summary } from "./figure.ts";
import { miniMonths, miniRunTime } from "./mini-run.ts";
import { workbenchFigures } from "./workbench.ts";

const rounds = 5;
/** Openings of the workbench: a wait in the browser is the median of nine. */
const waits = 9;
const smallScale = 10_000 / 75_600;

const { values: options } = parseArgs({
  options: {
    full: { type: "boolean" },
    browser: { type: "boolean" },
    ensemble: { type: "boolean" },
    json: { type: "boolean" }
  }
});
const months = options.full ? 120 : 12;

/** The three yardsticks in turn, in this process; the first round warms them and is not counted. */
async function engineFigures(): Promise<Figure[]> {
  const region = await loadRegion("chongqing");
  const round = (turn: number) => ({
    mini: (miniRunTime() * 1000) / miniMonths,
    city: measureRun(planSpec(1, months, `bench ${turn}`), region),
    small: measureRun(planSpec(smallScale, months, `bench ${turn}`), region)
  });
  round(0);
  const all = Array.from({ length: rounds }, (_, turn) => round(turn + 1));
  const mini = all.map((each) => each.mini);
  const city = all.map((each) => each.city);
  const small = all.map((each) => each.small);
  const cityMonth = city.map((run) => run.monthTime);
  const cityFirm = city.map((run) => run.firmMonthTime);
  const smallFirm = small.map((run) => run.firmMonthTime);
  return [
    { name: "mini market, 70,000 firms, a month", unit: "ms", values: mini },
    { name: "full model, whole city, a month", unit: "ms", values: cityMonth },
    { name: "full model over mini market, a month", unit: "times", values: ratios(cityMonth, mini), gate: 3 },
    { name: "a firm's month among 10,000 firms", unit: "ns", values: smallFirm },
    { name: "a firm's month among 75,600 firms", unit: "ns", values: cityFirm },
    { name: "75,600 firms over 10,000, a firm's month", unit: "times", values: ratios(cityFirm, smallFirm), gate: 1.3 },
    { name: "opening and first month, whole city", unit: "s", values: city.map((run) => run.openingTime) },
    { name: "typed arrays of a run, whole city", unit: "MB", values: city.map((run) => run.arrays), gate: 160 },
    {
      name: "typed arrays made a month",
      unit: "",
      values: [arraysMadePerMonth(planSpec(smallScale, months, "arrays"), region)],
      gate: 0
    },
    { name: "other memory left by all months", unit: "MB", values: city.map((run) => run.heapGrowth) }
  ];
}

const figures = await engineFigures();
if (options.ensemble) figures.push(...(await ensembleFigures(rounds)));
if (options.browser) {
  figures.push(...(await browserFigures((turn) => planSpec(options.full ? 1 : 0.3, months, `bench ${turn}`), rounds)));
  figures.push(...(await workbenchFigures(waits)));
}

console.log(options.json ? JSON.stringify({ months, figures: figures.map(summary) }, null, 2) : figureTable(figures));
