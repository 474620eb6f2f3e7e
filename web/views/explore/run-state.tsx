import { burnInMonths, openingYear } from "../../../sim/index.ts";
import { locale, t } from "../../messages/message.ts";
import { calendarMonth } from "../../messages/numbers.ts";
import {
  drawnUntil,
  isPlaying,
  isWatching,
  restartPlay,
  stepMonth,
  stopWatching,
  togglePlay
} from "../../state/playback.ts";
import { isOutOfDate, shownResults } from "../../state/results.ts";
import { cancelRuns, isDrafting, moreReplicates, type RunState, resumeRuns, runState } from "../../state/runs.ts";
import type { Stage } from "../../state/stages.ts";

/** Which results are on screen, and what is still coming. */
export function RunStateLine() {
  const state = runState.value;
  const share = state.kind === "working" ? state.share : state.kind === "done" ? 1 : state.share;
  return (
    <div class="fact run-state" role="status" aria-label={t("run.state")}>
      <span class="fact-name">{shownName()}</span>
      <span class="run-words">
        {wordsOf(state)} <StateAction state={state} />
      </span>
      <progress class="progress" max={1} value={share} aria-label={t("run.state")} />
    </div>
  );
}

/** The name of the stage whose results the charts show. */
function shownName(): string {
  const shown = shownResults.value;
  if (isWatching.value) return monthName(drawnUntil.value);
  if (!shown) return t("run.loading");
  if (isOutOfDate.value && !isDrafting.value) return t("run.outOfDate");
  return t("run.shown", {
    stage: stageName(shown.stage),
    n: shown.replicates
  });
}

function stageName({ id, scale }: Stage): string {
  if (id !== "whole") return t("run.quick");
  return scale === 1 ? t("run.whole") : t("run.sample", { n: Math.round(1 / scale) });
}

function monthName(months: number): string {
  const month = Math.max(0, months - 1);
  const date = calendarMonth(month, openingYear, locale.value);
  return month < burnInMonths
    ? t("run.burnInMonth", { month: month + 1, date })
    : t("run.month", { month: month - burnInMonths + 1, date });
}

function wordsOf({ kind, stage, replicatesDone, secondsLeft }: RunState): string {
  const counts = { done: replicatesDone, total: stage.replicates };
  if (kind === "failed") return t("run.failed");
  if (kind === "stopped") return t("run.stopped", counts);
  return kind === "working" ? comingWords(stage, counts, secondsLeft) : t("run.replicates", counts);
}

function comingWords(stage: Stage, counts: { done: number; total: number }, secondsLeft: number | null): string {
  const coming = { ...counts, stage: stageName(stage) };
  if (secondsLeft === null) return t("run.coming", coming);
  const isLong = secondsLeft >= 90;
  const left = t(isLong ? "run.minutesLeft" : "run.secondsLeft", {
    n: Math.max(1, Math.round(secondsLeft / (isLong ? 60 : 1)))
  });
  return t("run.comingIn", { ...coming, left });
}

function StateAction({ state }: { state: RunState }) {
  if (state.kind === "working") return <TextButton words={t("run.cancel")} press={cancelRuns} />;
  if (state.kind === "stopped") return <TextButton words={t("run.resume")} press={resumeRuns} />;
  if (state.kind === "failed") return <TextButton words={t("action.retry")} press={resumeRuns} />;
  return <TextButton words={t("run.more")} press={moreReplicates} />;
}

function TextButton({ words, press }: { words: string; press: () => void }) {
  return (
    <button type="button" class="link" onClick={press}>
      {words}
    </button>
  );
}

/** Watch the months pass. */
export function RunControls() {
  return (
    <div class="run-controls">
      <button type="button" class="run-button" onClick={togglePlay}>
        <svg width="10" height="12" viewBox="0 0 10 12" aria-hidden="true">
          <path d={isPlaying.value ? "M0 0H3.4V12H0ZM6.6 0H10V12H6.6Z" : "M0 0L10 6L0 12Z"} fill="currentColor" />
        </svg>
        {t(isPlaying.value ? "run.pause" : "run.run")}
      </button>
      <button type="button" onClick={stepMonth}>
        {t("run.step")}
      </button>
      <button type="button" onClick={restartPlay}>
        {t("run.restart")}
      </button>
      {isWatching.value && (
        <button type="button" onClick={stopWatching}>
          {t("run.showAll")}
        </button>
      )}
    </div>
  );
}
