import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { leverIds } from "../../sim/levers/index.ts";
import { schedule } from "../../sim/model/schedule.ts";
import { outcomeIds } from "../../sim/outcomes/index.ts";
import { uncertaintyIds } from "../../sim/uncertainties/index.ts";

const description = readFileSync(fileURLToPath(new URL("../../docs/model/odd.md", import.meta.url)), "utf8");
const named = new Set([...description.matchAll(/`([a-zA-Z0-9]+)`/g)].map(([, name]) => name));

test("the description of the model lists the phases and submodels of the month in their order", () => {
  const rows = schedule.map(
    ({ name, submodels }) => `| ${name.en} | ${submodels.map((submodel) => `\`${submodel.name}\``).join(", ")} |`
  );
  expect(description).toContain(rows.join("\n"));
});

test("every submodel but the observer has its paragraph", () => {
  const paragraphs = description.slice(description.indexOf("## 7."));
  const submodels = schedule.flatMap((phase) => phase.submodels.map(({ name }) => name));
  expect(submodels.filter((name) => !paragraphs.includes(`\`${name}\``))).toEqual(["observe"]);
});

test("every lever is named where it acts", () => {
  expect(leverIds.filter((id) => !named.has(id))).toEqual([]);
});

test("every name in code font is one of the program", () => {
  const submodels = schedule.flatMap((phase) => phase.submodels.map(({ name }) => name));
  const known = new Set<string>([
    ...leverIds,
    ...uncertaintyIds,
    ...outcomeIds,
    ...submodels,
    "disclose",
    "file",
    "reformBudgetShare"
  ]);
  expect([...named].filter((name) => !known.has(name))).toEqual([]);
});
