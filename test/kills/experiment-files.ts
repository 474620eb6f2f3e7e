import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** All files of an experiment but the journal, whose lines stand in the order in which runs ended. */
export function filesOf(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder).filter((name) => name !== "journal.jsonl");
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), "latin1")]));
}

/** Names of the files of a folder that are not as expected, and of runs that stand in its table twice. */
export function faultsOf(folder: string, expected: ReadonlyMap<string, string>): string[] {
  const found = filesOf(folder);
  const names = [...new Set([...expected.keys(), ...found.keys()])];
  const differing = names.filter((name) => expected.get(name) !== found.get(name));
  return [...differing.map((name) => `${folder}: ${name}`), ...doubled(found.get("results.csv") ?? "")];
}

function doubled(table: string): string[] {
  const names = table.split("\n").map((line) => line.split(",").slice(0, 3).join(" "));
  return names.filter((name, place) => names.indexOf(name) < place);
}
