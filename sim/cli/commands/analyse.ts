import type { Command } from "commander";
import { batchDefaults } from "../batch.ts";
import { effects } from "../methods/effects.ts";
import { features } from "../methods/features.ts";
import type { Method, MethodOptions } from "../methods/method.ts";
import { morris } from "../methods/morris.ts";
import { optimise } from "../methods/optimise.ts";
import { paired } from "../methods/paired.ts";
import { pareto } from "../methods/pareto.ts";
import { pawn } from "../methods/pawn.ts";
import { prim } from "../methods/prim.ts";
import { regression } from "../methods/regression.ts";
import { regret } from "../methods/regret.ts";
import { select } from "../methods/select.ts";
import { shapley } from "../methods/shapley.ts";
import { sobol } from "../methods/sobol.ts";
import { surrogate } from "../methods/surrogate.ts";
import { tree } from "../methods/tree.ts";
import type { Surroundings } from "../surroundings.ts";

/** Every method, in the order of the questions they answer: what matters, where, how sure, which, how much of it, what else. */
export const methods: readonly Method[] = [
  sobol,
  morris,
  pawn,
  regression,
  features,
  prim,
  tree,
  paired,
  select,
  regret,
  pareto,
  shapley,
  effects,
  optimise,
  surrogate
];

/** `techmarket analyse METHOD`: numbers in, numbers out; a run of the model is never started. */
export function addAnalyse(program: Command, surroundings: Surroundings): void {
  const analyse = program.command("analyse").description("analyse anyone’s table of inputs and outputs");
  for (const method of methods) addMethod(analyse, method, surroundings);
}

/** Makes a method a command under `analyse`. */
function addMethod(parent: Command, { name, what, options: own, analyse }: Method, surroundings: Surroundings): void {
  const command = withTables(parent.command(name).description(what));
  (own?.(command) ?? command).action((options: MethodOptions & { readonly json?: true }) => {
    const { result, lines } = analyse(options as never, surroundings);
    surroundings.print(options.json ? JSON.stringify(result) : lines);
  });
}

function withTables(command: Command): Command {
  return command
    .requiredOption("--inputs <file>", "table of inputs, a row a run; the first line may name the columns")
    .requiredOption("--outputs <file>", "table of outputs, in the order of the inputs")
    .option(
      "--problem <file>",
      "JSON with names and bounds of the factors; without it all columns and the values found"
    )
    .option("--output <name>", "column of the outputs, where there is more than one")
    .option("--seed <text>", "random seed, of methods that draw lots", batchDefaults.seed)
    .option("--json", "print the result as one line of JSON, at full precision");
}
