import { fitEmulator, type Prediction, type ScoredEmulator } from "../emulator.ts";
import type { Point } from "../latin-hypercube.ts";
import type { Figures } from "./answers.ts";

/** Lets waiting messages in, so that a cancel is heard; throws when there was one. */
export type Breathe = () => Promise<void>;

/** An emulator of one figure. */
export interface EmulatedTarget {
  /** Place of the target. */
  readonly column: number;
  readonly emulator: ScoredEmulator;
}

/** Emulates the figures of the given columns; each is fitted to the points at which it is defined. */
export async function emulate(
  figures: readonly Figures[],
  columns: readonly number[],
  inputsOf: (column: number) => readonly number[],
  breathe: Breathe
): Promise<EmulatedTarget[]> {
  const emulated: EmulatedTarget[] = [];
  for (const column of columns) {
    const defined = figures.filter(({ means }) => means[column] !== null);
    const points = defined.map(({ point }) => point);
    const values = defined.map(({ means }) => means[column]!);
    emulated.push({ column, emulator: fitEmulator(points, values, inputsOf(column)) });
    await breathe();
  }
  return emulated;
}

export function predictAll(emulated: readonly EmulatedTarget[], point: Point): Prediction[] {
  return emulated.map(({ emulator }) => emulator.predict(point));
}
