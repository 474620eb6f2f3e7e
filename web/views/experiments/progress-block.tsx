import { bytesText, durationText } from "../../messages/amounts.ts";
import { locale, t } from "../../messages/message.ts";
import { fixed, short } from "../../messages/numbers.ts";
import { failuresInHand, keptInHand, liveInHand } from "../../state/experiment-in-hand.ts";
import { StageActions, StageNotice } from "./stage-notice.tsx";

/** Runs that are over and runs in all, of the experiment in hand. */
interface Counts {
  readonly done: number;
  readonly total: number;
  readonly failed: number;
}

/** How far the experiment in hand is, and what can be done about it; where it is over that is said above the results. */
export function ProgressBlock({ isOver = false }: { isOver?: boolean }) {
  const counts = countsInHand();
  return (
    <section class="progress-block" aria-label={t("run.state")}>
      <div class="progress-head">
        {counts && <Done counts={counts} />}
        <span class="progress-actions">
          <StageActions />
        </span>
      </div>
      {counts && <Bar counts={counts} />}
      {!isOver && <StageNotice />}
      <Figures counts={counts} />
    </section>
  );
}

/** By the session under way where there is one, else by the stored journal; undefined before anything is known. */
function countsInHand(): Counts | undefined {
  const failed = failuresInHand.value.length;
  const progress = liveInHand.value?.progress;
  if (progress) return { done: progress.done - progress.failed + failed, total: progress.total, failed };
  const stored = keptInHand.value?.stored;
  return stored && { done: stored.done, total: stored.total, failed };
}

function Done({ counts: { done, total } }: { counts: Counts }) {
  const number = (value: number) => fixed(value, 0, locale.value);
  const share = total === 0 ? 0 : Math.floor((100 * done) / total);
  return (
    <p class="progress-done" role="status">
      <b>{number(done)}</b> <span>{t("experiment.ofRuns", { total: number(total), share })}</span>
    </p>
  );
}

function Bar({ counts: { done, total, failed } }: { counts: Counts }) {
  const share = (runs: number) => `${total === 0 ? 0 : (100 * runs) / total}%`;
  return (
    <div
      class="progress-bar"
      role="progressbar"
      aria-label={t("run.state")}
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuenow={done}
    >
      <span class="bar-done" style={{ width: share(done - failed) }} />
      <span class="bar-failed" style={{ width: share(failed) }} />
    </div>
  );
}

function Figures({ counts }: { counts: Counts | undefined }) {
  const live = liveInHand.value;
  const progress = live?.stage === "running" ? live.progress : null;
  const bytes = progress?.bytes ?? live?.progress?.bytes ?? keptInHand.value?.stored?.bytes;
  const rows: (readonly [figure: string, words: string])[] = [];
  if (progress?.secondsLeft) rows.push(timeLeft(progress.secondsLeft));
  if (progress && progress.runsPerSecond !== null)
    rows.push([short(progress.runsPerSecond, locale.value), t("experiment.perSecond")]);
  if (progress)
    rows.push([
      t("experiment.busyOf", { busy: progress.workers.busy, all: progress.workers.all }),
      t("experiment.workersBusy")
    ]);
  if (bytes !== undefined) rows.push([bytesText(bytes, locale.value), t("experiment.journalBytes")]);
  if (counts && counts.failed > 0)
    rows.push([fixed(counts.failed, 0, locale.value), t("experiment.failedRuns", { n: causes() })]);
  if (live && live.unreadable > 0)
    rows.push([fixed(live.unreadable, 0, locale.value), t("experiment.unreadableLines", { n: live.unreadable })]);
  return (
    <>
      <dl class="progress-figures">
        {rows.map(([figure, words]) => (
          <div key={words}>
            <dd>{figure}</dd>
            <dt>{words}</dt>
          </div>
        ))}
      </dl>
      {progress && <p class="small">{t("experiment.saved")}</p>}
    </>
  );
}

function timeLeft({ low, middle, high }: { low: number; middle: number; high: number }): readonly [string, string] {
  const text = (seconds: number) => durationText(seconds, locale.value);
  return [text(middle), t("experiment.timeLeft", { low: text(low), high: text(high) })];
}

/** Different reasons for which runs failed. */
function causes(): number {
  return new Set(failuresInHand.value.map(({ reason }) => reason)).size;
}
