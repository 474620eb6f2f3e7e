import { useLayoutEffect, useRef } from "preact/hooks";

/** Puts a chart element on the page on the next frame; of several changes within a frame only the last is drawn. */
export function Drawing({ draw, onDrawn }: { draw: () => Element; onDrawn?: () => void }) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const frame = requestAnimationFrame(() => {
      host.current?.replaceChildren(draw());
      onDrawn?.();
    });
    return () => cancelAnimationFrame(frame);
  }, [draw]);
  return <div class="drawing" ref={host} />;
}
