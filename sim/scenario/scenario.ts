import type { Text } from "../declare/text.ts";

/** A lever or assumption from a month of the horizon on (0 = January 2026). */
export interface DatedValue {
  readonly from: number;
  readonly value: number;
  /** Months over which the value moves there in a straight line; 0 or absent: at once. */
  readonly ramp?: number;
}

/** Only what differs from the baseline (today's rules) is written. */
export interface Scenario {
  readonly id: string;
  readonly name: Text;
  readonly levers: Readonly<Record<string, readonly DatedValue[]>>;
  readonly assumptions: Readonly<Record<string, number>>;
}
