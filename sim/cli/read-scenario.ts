import { existsSync } from "node:fs";
import { namedScenario, namedScenarios, scenarioNames } from "../derive/named-scenarios.ts";
import { leverIds } from "../levers/index.ts";
import { checkScenario } from "../scenario/check-scenario.ts";
import { nearestWord } from "../scenario/nearest-word.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Batch } from "./batch.ts";
import { readJson } from "./read-json.ts";
import { isRunFile } from "./run-file.ts";
import { UsageError } from "./usage-error.ts";
import { say } from "./words/language.ts";
import { messages } from "./words/messages.ts";

/** A scenario, and what else the file that held it says about the run. */
export type ScenarioRead = Partial<Batch> & Pick<Batch, "scenario">;

/** Reads a scenario by its name, or from a file of a scenario or of a whole run. */
export function readScenario(text: string, option: string): ScenarioRead {
  const named = namedScenarios.get(text);
  if (named) return { scenario: named };
  if (!existsSync(text)) {
    throw new UsageError([say(messages.unknownScenario(option, text, nearestWord(text, scenarioNames)))]);
  }
  const content = readJson(text);
  if (!isRunFile(content)) return { scenario: valid(content, text) };
  const { format: _, engine: __, results: ___, ...batch } = content;
  return { ...batch, scenario: valid(batch.scenario, text) };
}

/** The same, or levers on top of the baseline as `lever=value,lever=value`. */
export function readScenarioOrLevers(text: string, option: string): Scenario {
  if (!text.includes("=") || existsSync(text)) return readScenario(text, option).scenario;
  return withLevers(namedScenario("baseline"), text.split(","), option);
}

/** A scenario with levers set from the first month of the horizon on, each written `lever=value`. */
export function withLevers(scenario: Scenario, settings: readonly string[], option: string): Scenario {
  if (settings.length === 0) return scenario;
  const causes = settings.flatMap((setting) => settingCauses(setting, option));
  if (causes.length > 0) throw new UsageError(causes);
  const set = settings
    .map((setting) => setting.split("="))
    .map(([id, value]) => [id, [{ from: 0, value: Number(value) }]]);
  return valid(
    {
      ...scenario,
      id: `${scenario.id}-changed`,
      name: { en: `${scenario.name.en}, changed`, zh: `${scenario.name.zh}（有改动）` },
      levers: { ...scenario.levers, ...Object.fromEntries(set) }
    },
    option
  );
}

/** What is wrong with a setting before the value meets the lever's bounds. */
function settingCauses(setting: string, option: string): string[] {
  const [id, value, ...rest] = setting.split("=");
  if (value === undefined || rest.length > 0) return [say(messages.notASetting(option, setting))];
  if (!(leverIds as readonly string[]).includes(id)) {
    return [say(messages.unknownLever(option, id, nearestWord(id, leverIds)))];
  }
  const isNumber = value.trim() !== "" && Number.isFinite(Number(value));
  return isNumber ? [] : [say(messages.notANumber(option, id, value))];
}

function valid(content: unknown, where: string): Scenario {
  const result = checkScenario(content);
  if (result.ok) return result.value;
  throw new UsageError(result.problems.map(({ sentence }) => `${where}: ${say(sentence)}`));
}
