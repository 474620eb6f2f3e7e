import type { Lever } from "../declare/lever.ts";
import type { Locale } from "../declare/text.ts";

/** What `--set LEVER=VALUE` takes, one line a lever. */
export interface LeverOption {
  readonly id: string;
  readonly values: string;
  readonly meaning: string;
}

/** Help of the command line: id, bounds and presets, and label with unit, in one language. */
export function leverOptions(levers: readonly Lever[], locale: Locale): LeverOption[] {
  return levers.map(({ id, bounds, presets, label, unit }) => ({
    id,
    values: `${bounds[0]}…${bounds[1]} (${presets.old} / ${presets.today} / ${presets.plan})`,
    meaning: `${label[locale]}, ${unit[locale]}`
  }));
}
