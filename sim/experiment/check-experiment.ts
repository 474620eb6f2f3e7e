import { namedScenarios, scenarioNames } from "../derive/named-scenarios.ts";
import { outcomeIds } from "../outcomes/index.ts";
import {
  isMembers,
  nameProblems,
  numberProblems,
  plainRule,
  textProblems,
  unknownKeys,
  wholeNumberProblems
} from "../scenario/check-parts.ts";
import { choiceProblems, generators, monthsRule, scaleRule, seedProblems } from "../scenario/check-run-spec.ts";
import { scenarioProblems } from "../scenario/check-scenario.ts";
import type { Problem } from "../scenario/problem.ts";
import { unknownKey, wrongKind } from "../scenario/problems.ts";
import { longestHorizon } from "../scenario/run-spec.ts";
import { designProblems } from "./check-design.ts";
import { stoppingProblems } from "./check-stopping.ts";
import { variedProblems } from "./check-vary.ts";
import { experimentDefaults } from "./defaults.ts";
import { experimentFormat } from "./experiment.ts";
import { saidTwice } from "./problems.ts";
import type { ReadingSurroundings } from "./surroundings.ts";

const experimentKeys = [
  "format",
  "id",
  "name",
  "question",
  "region",
  "scenarios",
  "vary",
  "design",
  "luck",
  "seed",
  "replicates",
  "stop",
  "outcomes",
  "scale",
  "months",
  "generator"
];
const lucks = ["shared", "own"];
export const replicatesRule = plainRule({ en: "The number of replicates", zh: "重复次数" }, 1, 10_000);

/** Everything that is wrong with parsed JSON as the file of an experiment. */
export function experimentProblems(input: unknown, surroundings: ReadingSurroundings): Problem[] {
  if (!isMembers(input)) {
    const expected = { en: `an object with ${experimentKeys.join(", ")}`, zh: `含${experimentKeys.join("、")}的对象` };
    return [wrongKind("experiment", input, expected)];
  }
  const file = { ...experimentDefaults, ...input };
  const months = wholeNumberProblems("months", file.months, monthsRule);
  return [
    ...unknownKeys("experiment", input, experimentKeys),
    ...formatProblems(input.format),
    ...textProblems("id", input.id, 64),
    ...nameProblems(input.name),
    ...questionProblems(input.question),
    ...choiceProblems("region", file.region, surroundings.regions),
    ...scenariosProblems(file.scenarios, months.length === 0 ? file.months : longestHorizon),
    ...variedProblems(input.vary),
    ...designProblems(input, surroundings),
    ...(input.luck === undefined ? [] : choiceProblems("luck", input.luck, lucks)),
    ...seedProblems(file.seed),
    ...wholeNumberProblems("replicates", file.replicates, replicatesRule),
    ...stoppingProblems(input),
    ...outcomesProblems(input.outcomes),
    ...(input.scale === undefined ? [] : numberProblems("scale", input.scale, scaleRule)),
    ...months,
    ...choiceProblems("generator", file.generator, generators)
  ];
}

function formatProblems(format: unknown): Problem[] {
  if (format === experimentFormat) return [];
  return [wrongKind("format", format, { en: `“${experimentFormat}”`, zh: `“${experimentFormat}”` })];
}

/** Most characters of a question. */
const longestQuestion = 300;

function questionProblems(question: unknown): Problem[] {
  if (question === undefined) return [];
  if (!isMembers(question))
    return [wrongKind("question", question, { en: "a text in both languages, en and zh", zh: "中英文文字（en与zh）" })];
  return [
    ...unknownKeys("question", question, ["en", "zh"]),
    ...textProblems("question.en", question.en, longestQuestion),
    ...textProblems("question.zh", question.zh, longestQuestion)
  ];
}

const scenarioKind = { en: "the name of a scenario that comes with the product", zh: "软件自带方案的名称" };

function scenariosProblems(scenarios: unknown, months: number): Problem[] {
  if (!Array.isArray(scenarios) || scenarios.length === 0) {
    return [
      wrongKind("scenarios", scenarios, { en: "a list of names or scenarios", zh: "由方案名称或方案组成的列表" })
    ];
  }
  return [
    ...scenarios.flatMap((scenario, place) => scenarioProblemsAt(`scenarios[${place}]`, scenario, months)),
    ...repeatedIds(scenarios)
  ];
}

function scenarioProblemsAt(where: string, scenario: unknown, months: number): Problem[] {
  if (typeof scenario !== "string") {
    return scenarioProblems(scenario, months).map((problem) => ({ ...problem, where: `${where}.${problem.where}` }));
  }
  return namedScenarios.has(scenario) ? [] : [unknownKey(where, scenario, scenarioNames, scenarioKind)];
}

/** Rows of a result are told apart by the ids of their scenarios. */
function repeatedIds(scenarios: readonly unknown[]): Problem[] {
  const ids = scenarios.map((scenario) => (isMembers(scenario) ? scenario.id : scenario));
  return ids.flatMap((id, place) => {
    const first = ids.indexOf(id);
    return first < place ? [saidTwice(`scenarios[${place}]`, String(id), `scenarios[${first}]`)] : [];
  });
}

const outcomeKind = { en: "the id of an outcome", zh: "结果指标的标识" };

function outcomesProblems(outcomes: unknown): Problem[] {
  if (outcomes === undefined) return [];
  if (!Array.isArray(outcomes) || outcomes.length === 0) {
    return [wrongKind("outcomes", outcomes, { en: "a list of outcomes", zh: "结果指标的列表" })];
  }
  return outcomes.flatMap((id, place) =>
    (outcomeIds as readonly unknown[]).includes(id)
      ? []
      : [unknownKey(`outcomes[${place}]`, String(id), outcomeIds, outcomeKind)]
  );
}
