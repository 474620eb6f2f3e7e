import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

/** A part that is opened by a word; what is in it is made when it is first opened. */
export function Fold({ words, children }: { words: string; children: ComponentChildren }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="fold">
      <button type="button" class="fold-words" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {words}
      </button>
      {isOpen && children}
    </div>
  );
}
