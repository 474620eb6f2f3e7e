import type { Command } from "commander";
import type { Surroundings } from "../surroundings.ts";
import type { TableOptions } from "./tables.ts";

/** What every method is told. */
export interface MethodOptions extends TableOptions {
  /** Column of the outputs. */
  readonly output?: string;
  readonly seed: string;
}

/** A method of analysis as a command on anyone’s table. */
export interface Method<Options extends MethodOptions = never> {
  readonly name: string;
  readonly what: string;
  /** Adds what only this method is told. */
  readonly options?: (command: Command) => Command;
  readonly analyse: (options: Options, surroundings: Surroundings) => Analysis;
}

/** What came out, for programs and for the eye. */
export interface Analysis {
  readonly result: object;
  readonly lines: string;
}
