import { joiningContributions } from "../../analysis/attribution/joining.ts";
import { shapleyInteraction, shapleyValues, wholeLessSingles } from "../../analysis/attribution/shapley.ts";
import { type Interval, mean } from "../../analysis/moments.ts";
import { meanInterval } from "../../analysis/paired-difference.ts";
import { shortNumber, textTable } from "../text-table.ts";
import { UsageError } from "../usage-error.ts";
import { say } from "../words/language.ts";
import { headings as h } from "../words/messages.ts";
import { methodHeadings as columns, methodCells } from "../words/method-headings.ts";
import { methodMessages } from "../words/method-messages.ts";
import { withLevel } from "./interval-options.ts";
import type { Method, MethodOptions } from "./method.ts";
import { readTables } from "./tables.ts";
import { type TwoLevelRows, type TwoLevelRuns, twoLevelRuns } from "./two-levels.ts";

type ShapleyOptions = MethodOptions & { readonly level: number };

/** `techmarket analyse shapley`. */
export const shapley: Method<ShapleyOptions> = {
  name: "shapley",
  what: "a fair split of a package over its measures; inputs are 0 or 1 a measure, all coalitions or joining orders, perhaps with replicate",
  options: withLevel,
  analyse(options, surroundings) {
    const runs = readTables(options, surroundings, (tables, add) =>
      twoLevelRuns(tables, options.output, add, surroundings.tell)
    );
    const split = exactSplit(runs, options.level) ?? sampledSplit(runs, options.level);
    return { result: { names: runs.names, ...split }, lines: lines(runs.names, split) };
  }
};

interface Split {
  readonly method: "exact" | "sampled";
  readonly shapley: readonly number[];
  /** Null without replicates or with one pair of orders. */
  readonly interval: readonly (readonly [number, number] | null)[];
  /** What all measures add together. */
  readonly whole: number;
  readonly interactions?: readonly (readonly (number | null)[])[];
  readonly wholeLessSingles?: { readonly value: number; readonly interval: readonly [number, number] | null };
}

/** Where every replicate holds all coalitions. */
function exactSplit({ names, replicates }: TwoLevelRuns, level: number): Split | undefined {
  const values = replicates.map((rows) => coalitionValues(rows, names.length));
  if (!values.every((found) => found !== undefined)) return undefined;
  const size = names.length;
  const figures = values.map((found) => shapleyValues(found, size));
  const singles = values.map((found) => wholeLessSingles(found, size));
  const together = (one: number, other: number) =>
    mean(values.map((found) => shapleyInteraction(found, size, one, other)));
  return {
    method: "exact",
    ...judged(figures, level),
    whole: mean(values.map((found) => found[found.length - 1] - found[0])),
    interactions: names.map((_, one) => names.map((__, other) => (other > one ? together(one, other) : null))),
    wholeLessSingles: { value: mean(singles), interval: pair(meanInterval(singles, level)) }
  };
}

/** Values by coalition, if each is there once. */
function coalitionValues({ points, values }: TwoLevelRows, members: number): Float64Array | undefined {
  if (points.length !== coalitionCount(members)) return undefined;
  const found = new Float64Array(points.length).fill(Number.NaN);
  points.forEach((point, row) => {
    found[point.reduce((sum, level, member) => sum + (level << member), 0)] = values[row];
  });
  return found.some(Number.isNaN) ? undefined : found;
}

function coalitionCount(members: number): number {
  return members > 30 ? Number.POSITIVE_INFINITY : 1 << members;
}

/** Where rows are orders of joining, from none to all. */
function sampledSplit({ names, replicates }: TwoLevelRuns, level: number): Split {
  const [points, values] = [replicates.flatMap((rows) => rows.points), replicates.flatMap((rows) => rows.values)];
  refuseOtherRows(points, names.length);
  const step = names.length + 1;
  const wholes = Array.from(
    { length: points.length / step },
    (_, order) => values[(order + 1) * step - 1] - values[order * step]
  );
  return { method: "sampled", ...judged(joiningContributions(points, values), level), whole: mean(wholes) };
}

function refuseOtherRows(points: readonly (readonly number[])[], members: number): void {
  const step = members + 1;
  const isJoining = (point: readonly number[], row: number) => {
    const joined = point.reduce((sum, level) => sum + level, 0);
    return joined === row % step && (joined === 0 || point.every((level, member) => level >= points[row - 1][member]));
  };
  const wrong = points.length % step === 0 ? points.findIndex((point, row) => !isJoining(point, row)) : points.length;
  if (wrong < 0) return;
  const place = wrong < points.length ? wrong + 1 : undefined;
  throw new UsageError([say(methodMessages.notCoalitions(points.length, members, place))]);
}

/** Means and intervals over replicates or pairs of orders. */
function judged(figures: readonly (readonly number[])[], level: number): Pick<Split, "shapley" | "interval"> {
  const columns = figures[0].map((_, member) => figures.map((row) => row[member]));
  return { shapley: columns.map(mean), interval: columns.map((column) => pair(meanInterval(column, level))) };
}

function pair(interval: Interval | undefined): [number, number] | null {
  return interval ? [interval.low, interval.high] : null;
}

function lines(names: readonly string[], { shapley: values, interval, whole }: Split): string {
  const rows = names.map((name, member) => {
    const [low, high] = interval[member] ?? [null, null];
    return [name, ...[values[member], low, high].map(shortNumber), shortNumber((100 * values[member]) / whole)];
  });
  return textTable([h.measure, columns.contribution, h.low, h.high, columns.ofWhole].map(say), [
    ...rows,
    [say(methodCells.all), shortNumber(whole), "–", "–", "100"]
  ]);
}
