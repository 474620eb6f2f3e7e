import { type Field, fieldThat, list, members, oneOf, record, wholeNumber } from "../fields.ts";
import type { ReadingChoices } from "./choices.ts";
import type { ExperimentTable } from "./experiment-table.ts";
import { methodsOf } from "./sensitivity.ts";

const flag = oneOf([true, false]);
const number = fieldThat(Number.isFinite);
const share = fieldThat((value) => typeof value === "number" && value >= 0 && value <= 1);
/** Most steps on the way from all cases to few. */
const mostSteps = 1000;

/** Every field of what a person may choose of a table, but for what must be there. */
function fieldsOf(table: ExperimentTable): Readonly<Record<keyof ReadingChoices, Field>> {
  const outcome = oneOf(table.outcomes);
  const factor = fieldThat((value) => table.factors.some(({ name }) => name === value));
  const goal = members({ outcome, isMoreBetter: flag });
  return {
    question: members({ outcome, scenario: wholeNumber(0, table.scenarios.length - 1), isDifference: flag }),
    failing: members({ side: oneOf(["below", "above"]), bound: number }),
    box: members({ step: wholeNumber(0, mostSteps), withUnsure: flag }),
    method: oneOf(methodsOf(table)),
    heat: list(factor, 2, { fewest: 2 }),
    beside: list(outcome, table.outcomes.length),
    brushes: record(
      (name) => table.factors.some((each) => each.name === name) || table.outcomes.includes(name),
      () => members({ low: share, high: share })
    ),
    goals: list(goal, 2, { fewest: 2 })
  };
}

/** Whether what a browser kept is a choice that the table can show. */
export function fitsTable(kept: unknown, table: ExperimentTable): kept is ReadingChoices {
  if (members(fieldsOf(table))(kept, "").length > 0) return false;
  const { question, box, beside, brushes } = kept as Partial<ReadingChoices>;
  const isWhole =
    question?.outcome !== undefined && question.scenario !== undefined && question.isDifference !== undefined;
  return isWhole && box !== undefined && beside !== undefined && brushes !== undefined;
}
