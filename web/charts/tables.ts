import {
  type EffectOverWorlds,
  flows,
  type Outcome,
  type OutcomeId,
  outcomes,
  type RunRecord,
  sectors,
  ways
} from "../../sim/index.ts";
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

/** What a check across worlds came to. */
interface Checked {
  readonly scenario: string;
  readonly seed: string;
  readonly scale: number;
  readonly replicates: number;
  readonly effects: Readonly<Record<OutcomeId, EffectOverWorlds>>;
}

/** Effects over worlds as `techmarket compare --worlds` prints them, with what made them in every row. */
export function effectsTable(ids: readonly OutcomeId[], checked: Checked, engine: string): Table {
  const { scenario, seed, scale, replicates, effects } = checked;
  return {
    columns: [
      ...["outcome", "unit", "scale_free", "a", "b", "mean", "low", "high", "verdict", "worlds", "holds_in"],
      ...["worlds_low", "worlds_high", "variance_parameters", "variance_luck"],
      ...["scenario", "replicates", "scale", "seed", "engine"]
    ],
    rows: ids.map((id) => {
      const { difference, worlds, holdsIn, low, high, variance } = effects[id];
      return [
        ...[id, outcomes[id].unit.en, String(outcomes[id].scaleFree)],
        ...[difference.a, difference.b, difference.mean, difference.low, difference.high, difference.verdict],
        ...[worlds, holdsIn, low, high, variance?.parameters ?? null, variance?.luck ?? null],
        ...[scenario, replicates, scale, seed, engine]
      ];
    })
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
