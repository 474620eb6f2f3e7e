import { countLeftOut, leftOut, type Noticed } from "./notices.ts";

/** Sums up what full tables left out of runs that are heard one by one and not kept. */
export class LeftOutSum {
  #runs = 0;
  readonly #noticed: Record<string, number> = {};

  add(noticed: Noticed): void {
    if (countLeftOut(noticed) === 0) return;
    this.#runs++;
    for (const kind of leftOut(noticed)) this.#noticed[kind] = (this.#noticed[kind] ?? 0) + noticed[kind]!;
  }

  /** Runs whose tables were full. */
  get runs(): number {
    return this.#runs;
  }

  /** How much of each kind all of them left out. */
  get noticed(): Noticed {
    return this.#noticed;
  }
}
