import type { Command } from "commander";
import { type BacktestScores, backtest } from "../../analysis/backtest.ts";
import { mean } from "../../analysis/moments.ts";
import { quantile } from "../../analysis/quantiles.ts";
import type { Text } from "../../declare/text.ts";
import { namedScenario } from "../../derive/named-scenarios.ts";
import { ln } from "../../numeric/index.ts";
import { outcomes } from "../../outcomes/index.ts";
import { outcomeSeries } from "../../record/outcome-series.ts";
import type { RunRecord } from "../../record/record.ts";
import { engineVersion } from "../../run/engine-version.ts";
import { loadRegion } from "../../run/region-packs.ts";
import { regionIds } from "../../run/regions.ts";
import { burnInMonths } from "../../scenario/run-spec.ts";
import { quantity, type RegionPack } from "../../world/region.ts";
import { packAsOf, type RegionSeries, type YearSeries } from "../../world/vintage.ts";
import { batchDefaults, specsOf } from "../batch.ts";
import { type BatchOptions, withBatchOptions } from "../batch-options.ts";
import { freezeForecast } from "../freeze-forecast.ts";
import { nameOfRegion } from "../name-of-region.ts";
import { pathOf } from "../output-file.ts";
import { panel, unbrokenUntil } from "../panel.ts";
import { resultsFolder } from "../results-folder.ts";
import type { Surroundings } from "../surroundings.ts";
import { shortNumber, textTable } from "../text-table.ts";
import { UsageError } from "../usage-error.ts";
import { say } from "../words/language.ts";
import { headings as h, messages } from "../words/messages.ts";

interface BacktestOptions extends BatchOptions {
  readonly regions: readonly string[];
  readonly freeze?: string;
}

/** Last year that a forecast may know, and the years it is judged on. */
const lastKnown = 2018;
const judged = [2019, 2020, 2021, 2022, 2023];
const usualRegions = "chongqing,sichuan,shaanxi,hubei,jiangsu,guangdong";
const backtestDefaults = { ...batchDefaults, seed: "backtest-1", replicates: 5 };
/** Technology firms of a sample where no scale is asked for. */
const sampledFirms = 2500;

/** What is forecast, and the outcome of the model whose growth forecasts it. */
const forecastSeries = [
  { name: "contract turnover", of: "contractValue", outcome: outcomes.turnover },
  { name: "inventions in force", of: "inventionsInForce", outcome: outcomes.patentsInForce }
] as const;

const forecastsFile = "forecasts.json";
const scoresFile = "scores.json";

/** `techmarket backtest`: forecasts made with data to 2018 against what came, beside forecasts that need no model. */
export function addBacktest(program: Command, surroundings: Surroundings): void {
  withBatchOptions(program.command("backtest"), backtestDefaults)
    .description("forecast 2019 to 2023 with data to 2018 and score it beside no change, drift and an autoregression")
    .option("--regions <ids>", "provinces, with commas between", listed, listed(usualRegions))
    .option(
      "--freeze <file>",
      "write the forecast of 2026 to 2028 for later scoring, dated and hashed",
      pathOf("--freeze")
    )
    .action((options: BacktestOptions) => command(options, surroundings));
}

function listed(text: string): readonly string[] {
  return text.split(",");
}

/** Scores of one series of one region, in logarithms: 0.1 is about a tenth of the figure. */
interface Row extends BacktestScores {
  readonly region: string;
  readonly series: string;
}

async function command(options: BacktestOptions, surroundings: Surroundings): Promise<void> {
  const { regions, freeze, out, json, seed, scale, generator } = options;
  if (freeze) return surroundings.print(await freezeForecast(freeze, options, surroundings));
  const known = panel();
  const unknown = regions.filter((id) => !known.has(id));
  if (unknown.length > 0) throw new UsageError([say(messages.unknownRegions(unknown, [...known.keys()]))]);
  const folder =
    out === undefined
      ? undefined
      : resultsFolder(out, engineVersion, {
          command: "backtest",
          of: { regions, seed, scale, generator },
          files: [forecastsFile, scoresFile]
        });
  const forecasts: Forecast[] = [];
  for (const id of regions) {
    surroundings.tell(`${say(messages.forecasting(nameOfRegion(id), lastKnown))}\n`);
    forecasts.push(...(await forecastsOf(id, known.get(id)!, options, surroundings)));
  }
  folder?.write(forecastsFile, `${JSON.stringify({ engine: engineVersion, lastKnown, forecasts }, null, 1)}\n`);
  const results = forecasts.map((forecast) => scored(forecast, known.get(forecast.region)!));
  folder?.write(scoresFile, `${JSON.stringify(results, null, 1)}\n`);
  surroundings.print(json ? JSON.stringify({ lastKnown, years: judged, unit: "ln", results }) : scoreLines(results));
}

/** Members × years, in logarithms. */
interface Forecast {
  readonly region: string;
  readonly series: string;
  readonly of: "contractValue" | "inventionsInForce";
  readonly members: readonly (readonly number[])[];
}

async function forecastsOf(
  region: string,
  series: RegionSeries,
  options: BacktestOptions,
  { simulateHere }: Surroundings
): Promise<Forecast[]> {
  const pack = packAsOf(await packOf(region), series, lastKnown);
  const { seed, replicates, generator } = { ...backtestDefaults, ...options };
  const scale = options.scale ?? Math.min(1, Math.max(0.01, sampledFirms / quantity(pack, "technologyFirmsOpening")));
  const batch = {
    region: batchDefaults.region,
    scenario: namedScenario("old"),
    seed,
    replicates,
    generator,
    scale,
    values: "start"
  } as const;
  const records: RunRecord[] = [];
  for (const spec of specsOf({ ...batch, months: 12 * judged.length })) {
    // a burn-in that is kept for another scenario is known by the id of its region
    records.push(await simulateHere({ ...spec, region: `${region}-${lastKnown}` }, pack));
  }
  return forecastSeries.map(({ name, of, outcome }) => ({
    region,
    series: name,
    of,
    members: membersOf(records, outcome, series[of])
  }));
}

/** The region’s own pack, or the nearest there is to scale by R&D. */
function packOf(region: string): Promise<RegionPack> {
  return loadRegion(regionIds.includes(region) ? region : batchDefaults.region);
}

/** The last known figure times the growth that each run shows since. */
function membersOf(
  records: readonly RunRecord[],
  outcome: (typeof forecastSeries)[number]["outcome"],
  series: YearSeries
): number[][] {
  const ends = records.map((record) => {
    const monthly = outcomeSeries(record, outcome);
    return Array.from({ length: judged.length + 1 }, (_, year) => ln(monthly[burnInMonths - 1 + 12 * year]));
  });
  const base = mean(ends.map(([first]) => first));
  return ends.map(([, ...years]) => years.map((figure) => ln(series[lastKnown]) + figure - base));
}

function scored({ region, series: name, of, members }: Forecast, series: RegionSeries): Row {
  const history = unbrokenUntil(series[of], lastKnown).map(ln);
  const came = judged.map((year) => ln(series[of][year]));
  return { region, series: name, ...backtest(history, came, members) };
}

const seriesNames: Readonly<Record<string, Text>> = {
  "contract turnover": { en: "contract turnover", zh: "技术合同成交额" },
  "inventions in force": { en: "inventions in force", zh: "有效发明专利" }
};

const forecasters = {
  model: { en: "model", zh: "模型" },
  noChange: { en: "no change", zh: "不变" },
  drift: { en: "drift", zh: "漂移" },
  ar1: { en: "autoregression", zh: "自回归" }
} as const satisfies Record<string, Text>;

function scoreLines(results: readonly Row[]): string {
  const names = ["model", "noChange", "drift", "ar1"] as const;
  const rows = results.map(({ region, series, mae, crps }) => [
    say(nameOfRegion(region)),
    say(seriesNames[series] ?? { en: series, zh: series }),
    ...names.map((name) => shortNumber(mae[name])),
    ...names.map((name) => shortNumber(crps[name])),
    say(forecasters[names.reduce((best, name) => (crps[name] < crps[best] ? name : best))])
  ]);
  const header = [
    say(h.region),
    say(h.series),
    ...names.map((name) => `MAE ${say(forecasters[name])}`),
    ...names.map((name) => `CRPS ${say(forecasters[name])}`),
    say(h.best)
  ];
  const ratio = quantile(
    results.map(({ crps }) => crps.model / crps.noChange),
    0.5
  );
  const lines = [
    textTable(header, rows),
    say(messages.scores(judged[0], judged[judged.length - 1], shortNumber(ratio))),
    say(messages.knownUntil(lastKnown))
  ];
  return lines.join("\n\n");
}
