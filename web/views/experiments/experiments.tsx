import { useEffect } from "preact/hooks";
import { followDraft } from "../../state/experiment-draft.ts";
import { followKept } from "../../state/experiment-in-hand.ts";
import { Notices } from "../explore/notices.tsx";
import { Designer } from "./designer.tsx";
import { InHand } from "./in-hand.tsx";
import { KeptList } from "./kept-list.tsx";
import { StartRow } from "./start-row.tsx";

/** An experiment: designed at the left, carried out and read at the right. */
export function Experiments() {
  useEffect(followDraft, []);
  useEffect(followKept, []);
  return (
    <>
      <Notices />
      <main class="experiments" id="experiments" tabIndex={-1}>
        <StartRow />
        <div class="experiment-columns">
          <Designer />
          <div class="experiment-middle">
            <InHand />
            <KeptList />
          </div>
        </div>
      </main>
    </>
  );
}
