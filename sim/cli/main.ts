import { Command, CommanderError } from "commander";
import { engineVersion } from "../run/engine-version.ts";
import { BrokenOff } from "./broken-off.ts";
import { addAnalyse } from "./commands/analyse.ts";
import { addBacktest } from "./commands/backtest.ts";
import { addCalibrate } from "./commands/calibrate.ts";
import { addCompare } from "./commands/compare.ts";
import { addDescribe } from "./commands/describe.ts";
import { addExperiment } from "./commands/experiment.ts";
import { addImport } from "./commands/import.ts";
import { addRun } from "./commands/run.ts";
import { addSample } from "./commands/sample.ts";
import { addValidate } from "./commands/validate.ts";
import { addWork } from "./commands/work.ts";
import { fileError } from "./file-error.ts";
import { refuseAllAtOnce } from "./option-faults.ts";
import { type Surroundings, surroundingsOfProcess } from "./surroundings.ts";
import { UsageError } from "./usage-error.ts";
import { languageOf, say, speak } from "./words/language.ts";
import { faultText, speakingHelp } from "./words/speaking-help.ts";

/** The ways a command can end, as the shell sees them. */
const exitCodes = { done: 0, failed: 1, wrongUse: 2, interrupted: 130 };

/** Runs one command and returns its exit code. Only the result goes to standard output. */
export async function main(words: readonly string[], surroundings = surroundingsOfProcess()): Promise<number> {
  try {
    const { locale, rest } = languageOf(words, surroundings.environment ?? {});
    speak(locale);
    await program(surroundings).parseAsync(rest, { from: "user" });
    return exitCodes.done;
  } catch (error) {
    return explain(error, surroundings);
  }
}

/** Every command with its options. */
export function program(surroundings: Surroundings): Command {
  const techmarket = new Command("techmarket")
    .description("simulate a regional technology market under policy levers")
    .version(engineVersion)
    .option("--lang <language>", "language: en or zh; else that of LC_ALL, LC_MESSAGES or LANG")
    .configureOutput({
      writeOut: (text) => surroundings.print(text.trimEnd()),
      writeErr: surroundings.tell,
      outputError: (text, write) => write(faultText(text))
    })
    .exitOverride();
  const commands = [
    addRun,
    addCompare,
    addDescribe,
    addValidate,
    addCalibrate,
    addBacktest,
    addImport,
    addSample,
    addAnalyse,
    addExperiment,
    addWork
  ];
  for (const add of commands) add(techmarket, surroundings);
  for (const command of techmarket.commands) command.copyInheritedSettings(techmarket);
  refuseAllAtOnce(techmarket);
  speakingHelp(techmarket);
  return techmarket;
}

function explain(error: unknown, { tell }: Surroundings): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.wrongUse;
  if (error instanceof UsageError) {
    for (const cause of error.causes) tell(`${cause}\n`);
    return exitCodes.wrongUse;
  }
  if (error instanceof BrokenOff) {
    tell(`${error.message}\n`);
    return error.kind === "cancelled" ? exitCodes.interrupted : exitCodes.failed;
  }
  const file = fileError(error);
  if (!file) throw error;
  if (!file.isQuiet) tell(`${say(file.sentence)}\n`);
  return file.isFull || file.isQuiet ? exitCodes.failed : exitCodes.wrongUse;
}
