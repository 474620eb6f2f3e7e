import { existsSync } from "node:fs";
import { namedScenario, namedScenarios, scenarioNames } from "../derive/named-scenarios.ts";
import { leverIds } from "../levers/index.ts";
import { unknownKeys } from "../scenario/check-parts.ts";
import { checkScenario } from "../scenario/check-scenario.ts";
import { nearestWord } from "../scenario/nearest-word.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { shortText } from "../scenario/short-text.ts";
import type { Batch } from "./batch.ts";
import { readJson } from "./read-json.ts";
import { isRunFile, runFileKeys } from "./run-file.ts";
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
    throw new UsageError([say(messages.unknownScenario(option, shortText(text), nearestWord(text, scenarioNames)))]);
  }
  const content = readJson(text);
  if (!isRunFile(content)) return { scenario: valid(content, text) };
  const unknown = unknownKeys("run", { ...content }, runFileKeys);
  if (unknown.length > 0) throw new UsageError(unknown.map(({ sentence }) => say(messages.of(text, sentence))));
  const { format: _, engine: __, results: ___, ...batch } = content;
  return { ...batch, scenario: valid(batch.scenario, text) };
}

/** The same, or levers on top of the baseline as `lever=value,lever=value`. */
export function readScenarioOrLevers(text: string, option: string): Scenario {
  if (!text.includes("=") || existsSync(text)) return readScenario(text, option).scenario;
  return withLevers(namedScenario("baseline"), readSettings(text.split(","), option));
}

/** A lever from the first month of the horizon on. */
export interface Setting {
  readonly id: string;
  readonly value: number;
}

/** Adds a setting, written `lever=value`, to those before it. */
export function addSetting(option: string) {
  return (text: string, before: readonly Setting[]): readonly Setting[] => {
    const setting = readSetting(text, option);
    const twice = before.find(({ id }) => id === setting.id);
    if (!twice) return [...before, setting];
    throw new UsageError([say(messages.settingTwice(option, setting.id, twice.value, setting.value))]);
  };
}

function readSettings(texts: readonly string[], option: string): readonly Setting[] {
  const causes: string[] = [];
  const settings = texts.reduce<readonly Setting[]>((before, text) => {
    try {
      return addSetting(option)(text, before);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      causes.push(...error.causes);
      return before;
    }
  }, []);
  if (causes.length > 0) throw new UsageError(causes);
  return settings;
}

function readSetting(text: string, option: string): Setting {
  const [id, value, ...rest] = text.split("=");
  if (value === undefined || rest.length > 0)
    throw new UsageError([say(messages.notASetting(option, shortText(text)))]);
  if (!(leverIds as readonly string[]).includes(id))
    throw new UsageError([say(messages.unknownLever(option, shortText(id), nearestWord(id, leverIds)))]);
  const isNumber = value.trim() !== "" && Number.isFinite(Number(value));
  if (!isNumber) throw new UsageError([say(messages.notANumber(option, id, shortText(value)))]);
  const setting = { id, value: Number(value) };
  valid(withLevers(namedScenario("baseline"), [setting]), option);
  return setting;
}

/** A scenario with levers set from the first month of the horizon on. */
export function withLevers(scenario: Scenario, settings: readonly Setting[]): Scenario {
  if (settings.length === 0) return scenario;
  const set = settings.map(({ id, value }) => [id, [{ from: 0, value }]]);
  return {
    ...scenario,
    id: `${scenario.id}-changed`,
    name: { en: `${scenario.name.en}, changed`, zh: `${scenario.name.zh}（有改动）` },
    levers: { ...scenario.levers, ...Object.fromEntries(set) }
  };
}

function valid(content: unknown, where: string): Scenario {
  const result = checkScenario(content);
  if (result.ok) return result.value;
  throw new UsageError(result.problems.map(({ sentence }) => say(messages.of(where, sentence))));
}
