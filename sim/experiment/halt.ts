import type { StopSignal } from "../run/runner.ts";

/** A signal that says stop once another does, or by itself. */
export interface Halt {
  readonly signal: StopSignal;
  stop(): void;
  /** No longer listens to the other. */
  release(): void;
}

export function haltBy(outer: StopSignal | undefined): Halt {
  const listeners = new Set<() => void>();
  let aborted = outer?.aborted ?? false;
  const stop = () => {
    if (aborted) return;
    aborted = true;
    for (const listener of [...listeners]) listener();
  };
  outer?.addEventListener("abort", stop);
  return {
    signal: {
      get aborted() {
        return aborted;
      },
      addEventListener: (_, listener) => void listeners.add(listener),
      removeEventListener: (_, listener) => void listeners.delete(listener)
    },
    stop,
    release: () => outer?.removeEventListener("abort", stop)
  };
}
