import { flows, type Outcome, type RunRecord, sectors, ways } from "../../sim/index.ts";
import type { Table } from "./csv.ts";
import type { FlowLink } from "./flow-money.ts";
import { isoMonth } from "./iso-month.ts";
import type { Posting } from "./postings.ts";
import type { TimeLine } from "./time-chart.ts";

/** An outcome by month: median, 10 % and 90 % of each scenario, with outcome, unit, seed and version in every row. */
export function outcomeTable(outcome: Outcome, lines: readonly TimeLine[], sample: RunRecord): Table {
  return {
    columns: ["outcome", "unit", "scenario", "month", "median", "p10", "p90", "seed", "engine"],
    rows: lines.flatMap((line) =>
      line.median.map((median, month) => [
        outcome.id,
        outcome.unit.en,
        line.id,
        isoMonth(month),
        median,
        line.low[month],
        line.high[month],
        sample.spec.seed,
        sample.engine
      ])
    )
  };
}

/** The flow diagram of one year, yuan a year, scenario beside baseline. */
export function flowTable(
  year: number,
  scenario: readonly FlowLink[],
  baseline: ReadonlyMap<string, number>,
  keyOf: (link: FlowLink) => string,
  sample: RunRecord
): Table {
  return {
    columns: ["year", "side", "sector", "way", "yuan", "yuan_baseline", "seed", "engine"],
    rows: scenario.map((link) => [
      year,
      link.side,
      sectors[link.sector].en,
      ways[link.way].en,
      link.yuan,
      baseline.get(keyOf(link)) ?? 0,
      sample.spec.seed,
      sample.engine
    ])
  };
}

/** Postings in fen, as the ledger holds them. */
export function postingTable(postings: readonly Posting[]): Table {
  return {
    columns: ["month", "flow", "from", "to", "fen"],
    rows: postings.map(({ month, flow, from, to, fen }) => [
      isoMonth(month),
      flows[flow].name.en,
      sectors[from].en,
      sectors[to].en,
      fen
    ])
  };
}
