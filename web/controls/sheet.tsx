import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { t } from "../messages/message.ts";

/** A layer over the page with a title and a way back; Escape closes it, focus returns to where it was. */
export function SheetLayer(props: { title: string; kind: string; close: () => void; children: ComponentChildren }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current as HTMLDialogElement;
    element.showModal();
    element.addEventListener("click", ({ target }) => target === element && element.close());
  }, []);
  return (
    <dialog ref={dialog} class={`sheet ${props.kind}`} aria-label={props.title} onClose={props.close}>
      <div class="sheet-head">
        <h2>{props.title}</h2>
        <button type="button" class="link" onClick={() => dialog.current?.close()}>
          {t("action.close")}
        </button>
      </div>
      <div class="sheet-body">{props.children}</div>
    </dialog>
  );
}
