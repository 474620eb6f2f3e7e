import { median } from "../analysis/quantiles.ts";
import type { Outcome, OutcomeMeasure, TallySum } from "../declare/outcome.ts";
import type { RunRecord } from "./record.ts";
import { type TallyId, tallyIds } from "./tallies.ts";

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
export function outcomeSeries(record: RunRecord, { measure }: Outcome): Float64Array {
  const width = isLevel(measure) ? 1 : 12;
  const observed = observedMonths(record, measure);
  const measured = measuring(record, measure);
  return Float64Array.from({ length: record.months }, (_, month) =>
    month < observed ? measured({ from: Math.max(0, month + 1 - width), to: month + 1 }) : Number.NaN
  );
}

/** An outcome over the whole horizon, a level over its last twelve months; null where it is not defined. */
export function outcomeValue(record: RunRecord, { measure }: Outcome): number | null {
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

/** The equation of a measure as a function of the months it is taken over; extensive ones are scaled up to the region. */
function measuring(record: RunRecord, measure: OutcomeMeasure): (months: Months) => number {
  const { factor } = measure;
  if (measure.kind === "medianPrice") return (months) => factor * medianPrice(record, measure.types, months);
  const of = adding(record, measure.of);
  if (measure.kind === "level") return (months) => (factor * of(months)) / length(months) / record.spec.scale;
  if (measure.kind === "perYear") {
    const holders = measure.over === "organisation" ? record.organisations : 1;
    return (months) => (factor * of(months) * 12) / length(months) / record.spec.scale / holders;
  }
  const over = adding(record, measure.over);
  const perYear = measure.kind === "annualRate" ? 12 : 1;
  return (months) => factor * perYear * quotient(of(months), over(months));
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

/** Median price (yuan) of the contracts of some types that were signed in the months. */
function medianPrice({ contracts }: RunRecord, types: readonly number[], { from, to }: Months): number {
  const prices: number[] = [];
  for (let place = 0; place < contracts.length; place += 3) {
    const month = contracts[place + 1];
    if (types.includes(contracts[place]) && month >= from && month < to) prices.push(contracts[place + 2]);
  }
  return median(prices);
}
