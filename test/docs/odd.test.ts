import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { sectorIds } from "../../sim/ledger/sectors.ts";
import { leverIds } from "../../sim/levers/index.ts";
import { schedule } from "../../sim/model/schedule.ts";
import { outcomeGroups, outcomeIds } from "../../sim/outcomes/index.ts";
import { purposes } from "../../sim/random/purposes.ts";
import { uncertaintyIds } from "../../sim/uncertainties/index.ts";
import { bankTypes, fundTypes } from "../../sim/world/finance.ts";
import { contractTypes } from "../../sim/world/inventions.ts";
import { organisationTypes } from "../../sim/world/organisations.ts";

const description = readFileSync(fileURLToPath(new URL("../../docs/model/odd.md", import.meta.url)), "utf8");
const named = namesIn(description);
const groupIds = Object.keys(outcomeGroups);
const agentTypes = [...organisationTypes, ...bankTypes, ...fundTypes];

/** Names in code font. */
function namesIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/`([a-zA-Z0-9]+)`/g)].map(([, name]) => name));
}

/** The part of the description under a heading of the second order. */
function section(heading: string): string {
  const start = description.indexOf(`## ${heading}`);
  const end = description.indexOf("\n## ", start);
  return description.slice(start, end < 0 ? undefined : end);
}

/** Those of the ids that a part of the description does not name. */
function missingFrom(text: string, ids: readonly string[]): readonly string[] {
  const found = namesIn(text);
  return ids.filter((id) => !found.has(id));
}

test("the description of the model lists the phases and submodels of the month in their order", () => {
  const rows = schedule.map(
    ({ name, submodels }) => `| ${name.en} | ${submodels.map((submodel) => `\`${submodel.name}\``).join(", ")} |`
  );
  expect(description).toContain(rows.join("\n"));
});

test("every submodel but the observer has its paragraph", () => {
  const submodels = schedule.flatMap((phase) => phase.submodels.map(({ name }) => name));
  expect(missingFrom(section("7."), submodels)).toEqual(["observe"]);
});

test("every lever is named where it acts", () => {
  expect(missingFrom(description, leverIds)).toEqual([]);
});

test("every assumption is named where it acts", () => {
  expect(missingFrom(description, uncertaintyIds)).toEqual([]);
});

test("every type of contract is named among the submodels", () => {
  expect(missingFrom(section("7."), contractTypes)).toEqual([]);
});

test("every kind of organisation, bank and fund is named among the entities", () => {
  expect(missingFrom(section("2."), agentTypes)).toEqual([]);
});

test("the sectors of the accounts are listed in the order of their columns", () => {
  const listed = [...namesIn(section("2."))].filter((name) => (sectorIds as readonly string[]).includes(name));
  expect(listed).toEqual(sectorIds);
});

test("every group of outcomes has its row in the appendix", () => {
  const appendix = section("Appendix");
  expect(groupIds.filter((id) => !appendix.includes(`| \`${id}\` |`))).toEqual([]);
});

test("every name in code font is one of the program", () => {
  const submodels = schedule.flatMap((phase) => phase.submodels.map(({ name }) => name));
  const known = new Set<string>([
    ...leverIds,
    ...uncertaintyIds,
    ...outcomeIds,
    ...groupIds,
    ...sectorIds,
    ...agentTypes,
    ...contractTypes,
    ...Object.keys(purposes),
    ...submodels,
    "disclose",
    "file",
    "reformBudgetShare"
  ]);
  expect([...named].filter((name) => !known.has(name))).toEqual([]);
});
