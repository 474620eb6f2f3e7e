import { isOwnRegion, type LeverId, leverIds, levers, outcomeIds, regionIds } from "../../sim/index.ts";
import { draftField } from "./draft-fields.ts";
import { type Field, fieldThat, list, type Misfit, members, oneOf, record, text, wholeNumber } from "./fields.ts";
import { firstWorkspace, flowChart, screens, type Workspace } from "./workspace.ts";

/** Ids of a person’s own scenarios, and the numbers of their colours. */
const ownIds = ["A", "B", "C", "D", "E"];
const firstNumber = 2;

const region = fieldThat(
  (value) =>
    typeof value === "string" &&
    (regionIds.includes(value) || (isOwnRegion(value) && /^own-[0-9a-f]{16,64}$/.test(value)))
);

/** A lever within its bounds; a switch is on or off. */
function leverField(id: string): Field {
  const { bounds, kind } = levers[id as LeverId];
  return fieldThat(
    (value) =>
      typeof value === "number" &&
      value >= bounds[0] &&
      value <= bounds[1] &&
      (kind !== "switch" || Number.isInteger(value))
  );
}

const isLever = (key: string) => (leverIds as readonly string[]).includes(key);
const member = (name: string) => (item: unknown) => (item as Readonly<Record<string, unknown>> | null)?.[name];

const ownScenario = members({
  id: oneOf(ownIds),
  number: wholeNumber(firstNumber, firstNumber + ownIds.length - 1),
  levers: record(isLever, leverField)
});

/** Every field of the workspace: the one table for links, for what the browser keeps and for files. */
const fields: Readonly<Record<keyof Workspace, Field>> = {
  screen: oneOf(screens),
  region,
  months: wholeNumber(1, 240),
  seed: text(64, 1),
  own: (value, where) => [
    ...list(ownScenario, ownIds.length, { key: member("id") })(value, where),
    ...list(() => [], ownIds.length, { key: member("number") })(value, where)
  ],
  chosen: text(10),
  charts: list(oneOf([...outcomeIds, flowChart]), 2, { fewest: 2 }),
  flowView: oneOf(["scenario", "baseline", "difference"]),
  flowYear: wholeNumber(2024, 2046),
  experiment: draftField,
  onFailure: oneOf(["stop", "list"])
};

/** Everything that is wrong with the parts of a workspace; what is absent stands as in the first one. */
export function workspaceMisfits(parts: Readonly<Record<string, unknown>>): readonly Misfit[] {
  const found = members(fields)(parts, "");
  if (found.length > 0) return found;
  const { own, chosen } = { ...firstWorkspace, ...parts } as Workspace;
  const there = ["baseline", "plan", ...own.map(({ id }) => id)];
  return there.includes(chosen) ? [] : [{ where: "chosen", found: chosen }];
}
