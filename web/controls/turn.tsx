import type { ComponentChildren } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";

/** Milliseconds of a frame that small pieces of work may share; a longer piece has its frame alone. */
const sharedTime = 6;

/** Work for the screen that waits, in the order it was asked for: from the top of the page down. */
const waiting = new Set<() => void>();

/** Does a piece of work on one of the next frames, so that no frame waits for all that is to be drawn. */
export function takeTurn(piece: () => void): () => void {
  if (waiting.size === 0) requestAnimationFrame(serve);
  waiting.add(piece);
  return () => waiting.delete(piece);
}

/** Resolves once two frames in a row find no work waiting. */
export async function allDrawn(): Promise<void> {
  for (let calmFrames = 0; calmFrames < 2; ) {
    await new Promise(requestAnimationFrame);
    calmFrames = waiting.size === 0 ? calmFrames + 1 : 0;
  }
}

async function serve(): Promise<void> {
  const end = performance.now() + sharedTime;
  for (const piece of waiting) {
    waiting.delete(piece);
    piece();
    // Components that the piece has changed are rendered here.
    await undefined;
    if (performance.now() >= end) break;
  }
  if (waiting.size > 0) requestAnimationFrame(serve);
}

/** Shows a part of the page when its turn comes. */
export function InTurn({ children }: { children: ComponentChildren }) {
  const [isDue, setDue] = useState(false);
  useLayoutEffect(() => takeTurn(() => setDue(true)), []);
  return isDue ? children : null;
}
