import { readFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import type { Text } from "../../declare/text.ts";
import type { Experiment } from "../../experiment/experiment.ts";
import { readExperiment } from "../../experiment/read-experiment.ts";
import { readDesignTable } from "../../import/design-table.ts";
import { choiceSentence } from "../../import/given.ts";
import { problemSentence } from "../../import/problem.ts";
import { regionIds } from "../../run/regions.ts";
import { isMembers } from "../../scenario/check-parts.ts";
import type { Checked, Problem } from "../../scenario/problem.ts";
import { withDefaults } from "../batch.ts";
import { readJson } from "../read-json.ts";
import type { Surroundings } from "../surroundings.ts";
import { UsageError } from "../usage-error.ts";
import { say } from "../words/language.ts";
import { messages } from "../words/messages.ts";

/** Thrown for a file that is not a sound experiment; holds all that is wrong with it. */
export class UnsoundExperiment extends UsageError {
  readonly problems: readonly Problem[];

  constructor(file: string, problems: readonly Problem[], advice: Text = { en: "", zh: "" }) {
    super(
      problems.map(
        ({ where, sentence }) => `${say(messages.of(say(messages.within(file, where)), sentence))}${say(advice)}`
      )
    );
    this.problems = problems;
  }
}

/**
 * Reads the file of an experiment; a table that it names is read from beside it.
 * @param own id of a region of a person's own data that was given beside the file
 */
export function readExperimentFile(
  file: string,
  surroundings: Pick<Surroundings, "calibrationOf" | "tell">,
  own?: string
): Experiment {
  const result = experimentIn(withTable(readJson(file), dirname(file), surroundings.tell), surroundings, own);
  if (result.ok) return result.value;
  throw new UnsoundExperiment(file, result.problems);
}

/** What a content says as an experiment, or all that is wrong with it. */
export function experimentIn(
  content: unknown,
  { calibrationOf }: Pick<Surroundings, "calibrationOf">,
  own?: string
): Checked<Experiment> {
  return readExperiment(content, {
    regions: [...regionIds, ...(own === undefined ? [] : [own])],
    scaleOf: (region) => withDefaults({ region }).scale,
    worldsOf: (region) => calibrationOf(region)?.worlds ?? []
  });
}

/** The content with the columns and rows of the table that its design names. */
function withTable(content: unknown, folder: string, tell: Surroundings["tell"]): unknown {
  if (!isMembers(content) || !isMembers(content.design) || typeof content.design.file !== "string") return content;
  const { file, ...design } = content.design;
  return { ...content, design: { ...design, ...tableIn(resolve(folder, file as string), tell) } };
}

function tableIn(file: string, tell: Surroundings["tell"]) {
  const name = basename(file);
  const { columns, rows, choices, problems } = readDesignTable(name, readFileSync(file));
  const chosen = choiceSentence({ file: name, choices });
  if (chosen) tell(`${say(chosen)}\n`);
  if (problems.length > 0) throw new UsageError(problems.map((problem) => say(problemSentence(problem))));
  return { columns, rows };
}
