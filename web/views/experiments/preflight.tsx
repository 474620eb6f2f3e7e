import type { ComponentChildren } from "preact";
import { askAbove, bytesExpected, type Experiment } from "../../../sim/experiment/index.ts";
import { RuleList } from "../../controls/rule-list.tsx";
import { bytesText, durationText } from "../../messages/amounts.ts";
import { locale, t } from "../../messages/message.ts";
import { fixed } from "../../messages/numbers.ts";
import { draftExperiment, draftProblems, sizeOf } from "../../state/experiment-draft.ts";
import { hasBegun, liveInHand, runDraft } from "../../state/experiment-in-hand.ts";
import { poolSize } from "../../state/pool-size.ts";
import { problemSentence } from "./field-problems.tsx";

/** What the experiment will take, before and after three runs were timed. */
export function Preflight() {
  const experiment = draftExperiment.value;
  return (
    <section class="preflight" aria-labelledby="preflight-title">
      <h2 id="preflight-title">{t("experiment.preflight")}</h2>
      {experiment ? <Sizes experiment={experiment} /> : <Faulty />}
      {!hasBegun.value && <Begin canBegin={experiment !== undefined} />}
    </section>
  );
}

function Begin({ canBegin }: { canBegin: boolean }) {
  return (
    <>
      <p class="begin">
        <button type="button" class="run-experiment" disabled={!canBegin} onClick={() => void runDraft()}>
          {t("run.run")}
        </button>
        <button type="button" class="link" disabled={!canBegin} onClick={() => void runDraft({ asksFirst: true })}>
          {t("experiment.timeThree")}
        </button>
      </p>
      <p class="small">
        {t("experiment.asksAbove", {
          time: durationText(askAbove.seconds, locale.value),
          bytes: bytesText(askAbove.bytes, locale.value),
          runs: fixed(askAbove.runs, 0, locale.value)
        })}
      </p>
    </>
  );
}

/** Most problems that are told beside the fields. */
const mostTold = 6;

function Faulty() {
  const problems = draftProblems.value;
  if (problems.length === 0) return <p class="small">{t("run.loading")}</p>;
  return (
    <>
      <p role="status">
        <b>{t("experiment.faulty", { n: problems.length })}</b>
      </p>
      <ul class="plain problem-list">
        {problems.slice(0, mostTold).map((problem) => (
          <li key={`${problem.where} ${problem.expected}`}>{problemSentence(problem)}</li>
        ))}
      </ul>
      {problems.length > mostTold && (
        <p class="small">{t("experiment.moreProblems", { n: problems.length - mostTold })}</p>
      )}
    </>
  );
}

function Sizes({ experiment }: { experiment: Experiment }) {
  const { points, most } = sizeOf(experiment);
  const { scenarios, replicates, stop } = experiment;
  const number = (value: number) => fixed(value, 0, locale.value);
  const times = [points, scenarios.length, replicates].map(number).join(" × ");
  const runs = number(points * scenarios.length * replicates);
  const estimate = liveInHand.value?.estimate;
  return (
    <RuleList
      rows={[
        [t("experiment.pointsTimes"), times],
        [t("experiment.runsCount"), stop ? t("experiment.upTo", { runs, most: number(most) }) : runs],
        [t("experiment.oneRun"), estimate ? pilotTimes(estimate.pilots) : <NotYet />],
        [t("experiment.timeOn", { n: poolSize() }), timeText(estimate?.secondsLeft)],
        [t("experiment.onDisk"), bytesText(estimate?.bytes ?? bytesExpected(experiment), locale.value)]
      ]}
    />
  );
}

function pilotTimes(pilots: readonly number[]): string {
  return pilots.map((seconds) => durationText(seconds, locale.value)).join(t("experiment.listComma"));
}

/** Stands where only timed runs tell. */
function NotYet() {
  return <span class="not-yet">{t("experiment.afterPilots")}</span>;
}

function timeText(left: { low: number; middle: number; high: number } | null | undefined): ComponentChildren {
  if (!left) return <NotYet />;
  const text = (seconds: number) => durationText(seconds, locale.value);
  return t("experiment.timeRange", { middle: text(left.middle), low: text(left.low), high: text(left.high) });
}
