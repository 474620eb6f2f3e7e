import type { Difference } from "../../../sim/experiment/index.ts";
import { bytesText, durationText } from "../../messages/amounts.ts";
import { locale, t } from "../../messages/message.ts";
import { fixed } from "../../messages/numbers.ts";
import { draftHash } from "../../state/experiment-draft.ts";
import {
  duplicateDraft,
  isFinished,
  keptInHand,
  liveInHand,
  removeKept,
  runDraft
} from "../../state/experiment-in-hand.ts";
import {
  answer,
  type ExperimentStage,
  type ExperimentState,
  endExperiment,
  stopExperiment
} from "../../state/experiments.ts";

/** Where the experiment in hand stands: with the session of this page, or as it is kept. */
function stageInHand(): ExperimentStage | "kept" {
  if (liveInHand.value) return liveInHand.value.stage;
  if (isFinished.value) return "finished";
  return keptInHand.value?.stored ? "kept" : "openElsewhere";
}

function Action({ words, press, isMain = false }: { words: string; press: () => void; isMain?: boolean }) {
  return (
    <button type="button" class={isMain ? "main-action" : undefined} onClick={press}>
      {words}
    </button>
  );
}

/** What can be done with the experiment in hand now. */
export function StageActions() {
  const resume = () => void runDraft();
  switch (stageInHand()) {
    case "opening":
      return <Action words={t("run.cancel")} press={stopExperiment} />;
    case "running":
      return (
        <>
          <Action words={t("run.pause")} press={stopExperiment} isMain />
          <Action words={t("experiment.stop")} press={endExperiment} />
        </>
      );
    case "asking":
      return (
        <>
          <Action words={t("experiment.goOn")} press={() => answer(true)} isMain />
          <Action words={t("experiment.notNow")} press={() => answer(false)} />
        </>
      );
    case "stopped":
    case "kept":
      return <Action words={t("run.resume")} press={resume} isMain />;
    case "failed":
      return (
        <>
          <Action words={t("experiment.goOnListing")} press={() => void runDraft({ lists: true })} isMain />
          <Action words={t("experiment.tryFailed")} press={resume} />
        </>
      );
    case "otherEngine":
    case "damaged":
      return (
        <>
          <Action words={t("experiment.beginAnew")} press={() => void beginAnew()} isMain />
          <Action words={t("experiment.duplicate")} press={duplicateDraft} />
        </>
      );
    case "openElsewhere":
    case "noRoom":
    case "broken":
      return <Action words={t("action.retry")} press={resume} isMain />;
    default:
      return null;
  }
}

async function beginAnew(): Promise<void> {
  const hash = draftHash.peek();
  if (!hash) return;
  await removeKept(hash);
  await runDraft();
}

/** What happened to the experiment in hand, and what a person can do next. */
export function StageNotice() {
  const stage = stageInHand();
  const state = liveInHand.value;
  if (stage === "running") return null;
  return (
    <div class="stage-notice" role={isGrave(stage) ? "alert" : "status"}>
      <p>{sentenceOf(stage, state)}</p>
      {stage === "broken" && state && (
        <p class="small" lang="en">
          {state.message}
        </p>
      )}
      {stage === "otherEngine" && state && <Differences differences={state.differences} />}
    </div>
  );
}

function isGrave(stage: ReturnType<typeof stageInHand>): boolean {
  return ["failed", "otherEngine", "damaged", "openElsewhere", "noRoom", "broken"].includes(stage);
}

function sentenceOf(stage: ReturnType<typeof stageInHand>, state: ExperimentState | undefined): string {
  if (stage === "asking" && state) return question(state);
  if (stage === "noRoom" && state?.room) {
    const { needed, free } = state.room;
    return t("experiment.noRoom", { needed: bytesText(needed, locale.value), free: bytesText(free, locale.value) });
  }
  if (stage === "noRoom") return t("experiment.full");
  if (stage === "finished" && (state?.failures.length ?? keptInHand.value?.stored?.failures.length ?? 0) > 0)
    return t("experiment.finishedWithFailures");
  return t(stageWords[stage]);
}

const stageWords = {
  opening: "experiment.opening",
  asking: "experiment.opening",
  running: "experiment.opening",
  noRoom: "experiment.full",
  finished: "experiment.finished",
  stopped: "experiment.stopped",
  kept: "experiment.kept",
  failed: "experiment.runFailed",
  otherEngine: "experiment.otherEngine",
  damaged: "experiment.damaged",
  openElsewhere: "experiment.openElsewhere",
  broken: "experiment.broken"
} as const;

function question({ estimate }: ExperimentState): string {
  if (!estimate) return t("experiment.opening");
  const { missing, secondsLeft, bytes } = estimate;
  const time = secondsLeft ? durationText(secondsLeft.middle, locale.value) : "?";
  return t("experiment.question", {
    runs: fixed(missing, 0, locale.value),
    time,
    bytes: bytesText(bytes, locale.value)
  });
}

/** Differences that are shown; the journal holds all. */
const mostDifferences = 12;

function Differences({ differences }: { differences: readonly Difference[] }) {
  return (
    <div class="table-scroll">
      <table class="differences">
        <thead>
          <tr>
            <th scope="col">{t("experiment.place")}</th>
            <th scope="col" class="text">
              {t("experiment.keptThere")}
            </th>
            <th scope="col" class="text">
              {t("experiment.askedNow")}
            </th>
          </tr>
        </thead>
        <tbody>
          {differences.slice(0, mostDifferences).map(({ where, kept, asked }) => (
            <tr key={where}>
              <th scope="row">{where}</th>
              <td class="text">{kept}</td>
              <td class="text">{asked}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
