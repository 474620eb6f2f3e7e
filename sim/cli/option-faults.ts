import type { Command } from "commander";
import { UsageError } from "./usage-error.ts";

/** In the place of an option’s value: what is wrong with what was typed. */
class Fault {
  readonly causes: readonly string[];

  constructor(causes: readonly string[]) {
    this.causes = causes;
  }
}

/**
 * Lets every option of a command and its subcommands be read before any is refused, so that all that is wrong is said
 * at once; nothing is started then.
 */
export function refuseAllAtOnce(program: Command): void {
  noteFaults(program);
  program.hook("preAction", (_, chosen) => {
    const causes = Object.values(chosen.opts()).flatMap((value) => (value instanceof Fault ? value.causes : []));
    if (causes.length > 0) throw new UsageError(causes);
  });
}

function noteFaults(command: Command): void {
  for (const option of command.options) {
    const read = option.parseArg;
    if (!read || option.argChoices) continue;
    option.argParser((text, before: unknown) => {
      const sound = before instanceof Fault ? option.defaultValue : before;
      return readOrFault(() => read(text, sound as never), before);
    });
  }
  command.commands.forEach(noteFaults);
}

/** A fault keeps those of the same option before it. */
function readOrFault(read: () => unknown, before: unknown): unknown {
  const earlier = before instanceof Fault ? before.causes : [];
  try {
    const value = read();
    return earlier.length > 0 ? new Fault(earlier) : value;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return new Fault([...earlier, ...error.causes]);
  }
}
