import { useLayoutEffect, useRef } from "preact/hooks";
import { takeTurn } from "./turn.tsx";

/** Puts a chart element on the page when its turn comes; of several changes until then only the last is drawn. */
export function Drawing({ draw, onDrawn }: { draw: () => Element; onDrawn?: () => void }) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    () =>
      takeTurn(() => {
        host.current?.replaceChildren(draw());
        onDrawn?.();
      }),
    [draw]
  );
  return <div class="drawing" ref={host} />;
}

/** Puts a small picture on the page at once, with the part of the page that it belongs to. */
export function SmallDrawing({ draw }: { draw: () => Element }) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => host.current?.replaceChildren(draw()), [draw]);
  return <div class="drawing" ref={host} />;
}
