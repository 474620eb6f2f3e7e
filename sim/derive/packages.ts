import type { Lever } from "../declare/lever.ts";
import type { Measure } from "../declare/measure.ts";
import type { Text } from "../declare/text.ts";
import type { DatedValue, Scenario } from "../scenario/scenario.ts";

/** Ends and begins of names in both languages. */
const words = {
  alone: { en: "alone", zh: "单项" },
  aspect: { en: "all of", zh: "整类" }
} as const satisfies Record<string, Text>;

/** One measure at the values of the plan, all others as today. */
export function measurePackage({ id, title }: Measure, levers: readonly Lever[]): Scenario {
  return planFor(
    id,
    { en: `${title.en}, ${words.alone.en}`, zh: `${title.zh}（${words.alone.zh}）` },
    levers.filter(({ measure }) => measure === id)
  );
}

/** All measures of one aspect at the values of the plan, those of the others as today. */
export function aspectPackage(
  aspect: string,
  name: Text,
  measures: readonly Measure[],
  levers: readonly Lever[]
): Scenario {
  const own = new Set(measures.filter((measure) => measure.aspect === aspect).map(({ id }) => id));
  return planFor(
    `aspect-${aspect}`,
    { en: `${name.en}: ${words.aspect.en} it`, zh: `${name.zh}（${words.aspect.zh}）` },
    levers.filter(({ measure }) => own.has(measure))
  );
}

/** Months of the years 2026 to 2028, and the one in which rules that are on or off change. */
const phaseInMonths = 36;
const switchMonth = 18;

/** The plan step by step: values move in a straight line over three years, rules that are on or off change half-way. */
export function phasedPackage(levers: readonly Lever[]): Scenario {
  const name = { en: "The plan, phased in 2026–2028", zh: "行动方案（2026—2028年逐步实施）" };
  return scenarioOf("phase-in", name, levers, ({ kind, presets }) =>
    kind === "switch"
      ? { from: switchMonth, value: presets.plan }
      : { from: 0, value: presets.plan, ramp: phaseInMonths }
  );
}

function planFor(id: string, name: Text, levers: readonly Lever[]): Scenario {
  return scenarioOf(id, name, levers, ({ presets }) => ({ from: 0, value: presets.plan }));
}

/** A scenario of what the plan changes among some levers. */
function scenarioOf(id: string, name: Text, levers: readonly Lever[], dated: (lever: Lever) => DatedValue): Scenario {
  const changed = levers.filter(({ presets }) => presets.plan !== presets.today);
  return { id, name, levers: Object.fromEntries(changed.map((lever) => [lever.id, [dated(lever)]])), assumptions: {} };
}
