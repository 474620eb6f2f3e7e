import { type Field, fieldThat, list, members, oneOf, record, whole, wholeNumber } from "../fields.ts";
import type { ReadingChoices } from "./choices.ts";
import type { ExperimentTable } from "./experiment-table.ts";
import { methodsOf } from "./sensitivity.ts";

const yesOrNo = oneOf([true, false]);
const number = fieldThat(Number.isFinite);
const share = fieldThat((value) => typeof value === "number" && value >= 0 && value <= 1);
const brush = whole({ low: share, high: share });
const failing = whole({ side: oneOf(["below", "above"]), bound: number });

/** Most steps of a box; the search takes far fewer. */
const mostSteps = 10_000;

const box: Field = (value, where) => [
  ...members({ step: wholeNumber(0, mostSteps), withUnsure: yesOrNo })(value, where),
  ...yesOrNo((value as ReadingChoices["box"] | null)?.withUnsure, `${where}.withUnsure`)
];

/** Every choice of what is read of a table, held against the table itself. */
export function choicesField(table: ExperimentTable): Field {
  const factors = table.factors.map(({ name }) => name);
  const outcome = oneOf(table.outcomes);
  const goal = whole({ outcome, isMoreBetter: yesOrNo });
  const fields: Readonly<Record<keyof ReadingChoices, Field>> = {
    question: whole({ outcome, scenario: wholeNumber(0, table.scenarios.length - 1), isDifference: yesOrNo }),
    failing,
    box,
    method: oneOf(methodsOf(table)),
    heat: list(oneOf(factors), 2, { fewest: 2 }),
    beside: list(outcome, table.outcomes.length),
    brushes: record(
      (key) => factors.includes(key) || table.outcomes.includes(key),
      () => brush
    ),
    goals: list(goal, 2, { fewest: 2 })
  };
  return members(fields);
}
