import { median } from "../analysis/quantiles.ts";
import type { Outcome, OutcomeMeasure, Payments, TallySum } from "../declare/outcome.ts";
import { flowIds } from "../ledger/flows.ts";
import { sectorIds } from "../ledger/sectors.ts";
import type { FlowPair, RunRecord } from "./record.ts";
import { type TallyId, tallyIds } from "./tallies.ts";

/** An outcome, or anything else that a record is measured by. */
export type Measured = Pick<Outcome, "measure">;

/** Months from the first up to but not with the last, counted from 0 over burn-in and horizon. */
interface Months {
  readonly from: number;
  readonly to: number;
}

/**
 * An outcome month by month: over the twelve months that end there, a level at the month's end.
 * In the first eleven months the window holds what there is. NaN where it is not defined, as for
 * cohorts that are too young to be judged.
 */
export function outcomeSeries(record: RunRecord, { measure }: Measured): Float64Array {
  const width = isLevel(measure) ? 1 : 12;
  const observed = observedMonths(record, measure);
  const measured = measuring(record, measure);
  return Float64Array.from({ length: record.months }, (_, month) =>
    month < observed ? measured({ from: Math.max(0, month + 1 - width), to: month + 1 }) : Number.NaN
  );
}

/** An outcome over the whole horizon, a level over its last twelve months; null where it is not defined. */
export function outcomeValue(record: RunRecord, { measure }: Measured): number | null {
  const from = isLevel(measure) ? Math.max(record.burnIn, record.months - 12) : record.burnIn;
  const to = Math.max(from, observedMonths(record, measure));
  const value = measuring(record, measure)({ from, to });
  return Number.isFinite(value) ? value : null;
}

function isLevel({ kind }: OutcomeMeasure): boolean {
  return kind === "level" || kind === "levelRatio";
}

/** Months whose outcome is settled at the end of the run: all but those of young cohorts. */
function observedMonths({ months }: RunRecord, measure: OutcomeMeasure): number {
  return measure.kind === "cohort" ? Math.max(0, months - measure.months) : months;
}

/** The equation of a measure as a function of the months it is taken over. */
function measuring(record: RunRecord, measure: OutcomeMeasure): (months: Months) => number {
  const { factor } = measure;
  const sum = (tallies: TallySum) => adding(record, tallies);
  switch (measure.kind) {
    case "medianPrice": {
      const prices = pricesByMonth(record, measure.types);
      return ({ from, to }) => factor * median(prices.slice(from, to).flat());
    }
    case "perYear":
    case "level":
      return extensive(record, measure);
    case "paid":
      return paid(record, measure);
    case "meanRatio": {
      const [of, count, over, overCount] = [measure.of, measure.count, measure.over, measure.overCount].map(sum);
      return (months) =>
        factor * quotient(quotient(of(months), count(months)), quotient(over(months), overCount(months)));
    }
    default: {
      const of = sum(measure.of);
      const over = sum(measure.over);
      const simulated = measure.kind === "ratio" && measure.overUnscaled ? record.spec.scale : 1;
      const ratio = (months: Months) => quotient(of(months), over(months)) / simulated;
      if (measure.kind === "complement") return (months) => factor * (1 - ratio(months));
      return measure.kind === "annualRate"
        ? (months) => 12 * factor * ratio(months)
        : (months) => factor * ratio(months);
    }
  }
}

/** A yearly sum or a mean level, scaled up to the region. */
function extensive(
  record: RunRecord,
  measure: Extract<OutcomeMeasure, { kind: "perYear" | "level" }>
): (months: Months) => number {
  const of = adding(record, measure.of);
  const perYear = measure.kind === "perYear" ? 12 : 1;
  const holders = measure.kind === "perYear" && measure.over === "organisation" ? record.organisations : 1;
  const simulated = measure.unscaled ? 1 : record.spec.scale;
  return (months) => (measure.factor * perYear * of(months)) / length(months) / simulated / holders;
}

/** Payments of a year, scaled up to the region. */
function paid(record: RunRecord, measure: Extract<OutcomeMeasure, { kind: "paid" }>): (months: Months) => number {
  const out = addingPayments(record, measure.of);
  const back = addingPayments(record, measure.less ?? []);
  const lost = adding(record, measure.losses ?? []);
  return (months) =>
    (measure.factor * 12 * (out(months) - back(months) + lost(months))) / length(months) / record.spec.scale;
}

/** Sum of payments over months, as the ledger entered them. */
function addingPayments({ flows, flowPairs }: RunRecord, payments: readonly Payments[]): (months: Months) => number {
  const places = [...flowPairs.keys()].filter((place) => payments.some((some) => isAmong(flowPairs[place], some)));
  return ({ from, to }) => {
    let total = 0;
    for (let month = from; month < to; month++) {
      for (const place of places) total += flows[month * flowPairs.length + place];
    }
    return total;
  };
}

function isAmong({ flow, from, to }: FlowPair, some: Payments): boolean {
  return (
    flowIds[flow] === some.flow &&
    (some.from?.includes(sectorIds[from]) ?? true) &&
    (some.to?.includes(sectorIds[to]) ?? true)
  );
}

/** NaN where there is nothing to divide by. */
function quotient(of: number, over: number): number {
  return over === 0 ? Number.NaN : of / over;
}

function length({ from, to }: Months): number {
  return to - from;
}

/** Sum of one tally or several over months. */
function adding({ tallies }: RunRecord, sum: TallySum): (months: Months) => number {
  const places = (typeof sum === "string" ? [sum] : sum).map((id: TallyId) => tallyIds.indexOf(id));
  return ({ from, to }) => {
    let total = 0;
    for (let month = from; month < to; month++) {
      for (const place of places) total += tallies[month * tallyIds.length + place];
    }
    return total;
  };
}

/** Prices (yuan) of the contracts of some types, listed by the month they were signed in. */
function pricesByMonth({ contracts, months }: RunRecord, types: readonly number[]): number[][] {
  const prices: number[][] = Array.from({ length: months }, () => []);
  for (let place = 0; place < contracts.length; place += 3) {
    if (types.includes(contracts[place])) prices[contracts[place + 1]].push(contracts[place + 2]);
  }
  return prices;
}
