import { useState } from "preact/hooks";
import type { Experiment } from "../../../sim/experiment/index.ts";
import { bytesText } from "../../messages/amounts.ts";
import { locale, say, t } from "../../messages/message.ts";
import { fixed } from "../../messages/numbers.ts";
import { draftHash } from "../../state/experiment-draft.ts";
import {
  duplicate,
  type KeptExperiment,
  keptExperiments,
  removeKept,
  runDraft,
  takeInHand
} from "../../state/experiment-in-hand.ts";
import { experimentState, isAtWork } from "../../state/experiments.ts";
import type { ExperimentDraft } from "../../state/first-draft.ts";
import { experimentPart } from "../../state/selection.ts";

/** The experiments that this browser keeps, with how far each is. */
export function KeptList() {
  const kept = keptExperiments.value;
  return (
    <section class="kept" id="kept" aria-labelledby="kept-title">
      <h2 id="kept-title">{t("experiment.keptTitle")}</h2>
      {kept === undefined && <p class="small">{t("run.loading")}</p>}
      {kept?.length === 0 && <p class="small">{t("experiment.keptNone")}</p>}
      <ul class="plain">
        {kept?.map((each) => (
          <Kept key={each.hash} kept={each} />
        ))}
      </ul>
    </section>
  );
}

function Kept({ kept }: { kept: KeptExperiment }) {
  const { hash, experiment } = kept;
  const isInHand = hash === draftHash.value;
  return (
    <li class={isInHand ? "kept-item chosen" : "kept-item"} aria-current={isInHand ? "true" : undefined}>
      <span class="kept-name">
        <button type="button" class="kept-open" onClick={() => takeInHand(experiment)}>
          {say(experiment.name)}
        </button>
        <span class="small">{stateText(kept)}</span>
      </span>
      <span class="kept-actions">
        <Actions kept={kept} />
      </span>
    </li>
  );
}

function isRunningHere(hash: string): boolean {
  const state = experimentState.value;
  return state !== null && state.hash === hash && isAtWork(state);
}

function stateText({ hash, stored }: KeptExperiment): string {
  if (isRunningHere(hash)) return t("experiment.runningHere");
  if (!stored) return t("experiment.keptElsewhere");
  const number = (value: number) => fixed(value, 0, locale.value);
  return t("experiment.keptState", {
    done: number(stored.done),
    total: number(stored.total),
    failed: stored.failures.length,
    bytes: bytesText(stored.bytes, locale.value),
    engine: stored.engine
  });
}

function Actions({ kept: { hash, experiment, stored } }: { kept: KeptExperiment }) {
  const isOver = stored !== undefined && stored.done === stored.total && stored.hasResults;
  const resume = () => {
    takeInHand(experiment);
    void runDraft();
  };
  return (
    <>
      {stored && !isOver && !isRunningHere(hash) && (
        <button type="button" class="link" onClick={resume}>
          {t("run.resume")}
        </button>
      )}
      <button type="button" class="link" onClick={() => showFiles(experiment)}>
        {t("experiment.filesShort")}
      </button>
      <button type="button" class="link" onClick={() => duplicate(experiment as unknown as ExperimentDraft)}>
        {t("experiment.duplicate")}
      </button>
      {stored && !isRunningHere(hash) && <Remove hash={hash} name={say(experiment.name)} />}
    </>
  );
}

function showFiles(experiment: Experiment): void {
  takeInHand(experiment);
  experimentPart.value = "files";
}

/** Asked a second time, since what is removed does not come back. */
function Remove({ hash, name }: { hash: string; name: string }) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <button
        type="button"
        class="link"
        aria-label={t("experiment.removeNamed", { name })}
        onClick={() => setAsking(true)}
      >
        {t("experiment.remove")}
      </button>
    );
  return (
    <>
      <button type="button" class="link refusal" onClick={() => void removeKept(hash)}>
        {t("experiment.removeNow")}
      </button>
      <button type="button" class="link" onClick={() => setAsking(false)}>
        {t("run.cancel")}
      </button>
    </>
  );
}
