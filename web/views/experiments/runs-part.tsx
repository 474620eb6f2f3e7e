import { useEffect, useState } from "preact/hooks";
import type { FailureEntry } from "../../../sim/experiment/index.ts";
import { type OutcomeId, outcomes } from "../../../sim/index.ts";
import { locale, say, t } from "../../messages/message.ts";
import { fixed } from "../../messages/numbers.ts";
import { draftExperiment, isPolicyVaried } from "../../state/experiment-draft.ts";
import { failuresInHand, keptInHand, liveInHand, runDraft } from "../../state/experiment-in-hand.ts";
import { isAtWork } from "../../state/experiments.ts";
import { failedPlaces, type RunRow, type RunSource, readRuns, runSource } from "../../state/runs-of-experiment.ts";
import { chosenName, nameBeyondVaried } from "./chosen-name.ts";
import { RunsTable } from "./runs-table.tsx";

/** Rows of a page. */
const pageRows = 50;
/** Milliseconds after which a page of an experiment under way is read anew. */
const renewEvery = 2000;

/** Every run of the experiment, a page at a time; those that failed with their reasons. */
export function RunsPart({ hash }: { hash: string }) {
  const wanted = draftExperiment.value?.outcomes ?? [];
  const [outcome, setOutcome] = useState<OutcomeId>(wanted[0]);
  const [page, setPage] = useState(0);
  const [onlyFailed, setOnlyFailed] = useState(false);
  const { source, rows, total } = useRuns(hash, { page, onlyFailed, outcome });
  return (
    <>
      <Failures />
      <div class="filters">
        <label>
          <span class="unseen">{t("experiment.outcomeShown")}</span>
          <select value={outcome} onChange={(event) => setOutcome(event.currentTarget.value as OutcomeId)}>
            {wanted.map((id) => (
              <option key={id} value={id}>
                {say(outcomes[id].label)}
              </option>
            ))}
          </select>
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={onlyFailed}
            onChange={(event) => {
              setOnlyFailed(event.currentTarget.checked);
              setPage(0);
            }}
          />
          {t("experiment.onlyFailed")}
        </label>
        <Pages page={page} total={total} turn={setPage} />
      </div>
      {source ? (
        <RunsTable plan={source.plan} rows={rows} outcome={outcome} />
      ) : (
        <p class="small">{t("run.loading")}</p>
      )}
    </>
  );
}

interface Shown {
  readonly page: number;
  readonly onlyFailed: boolean;
  readonly outcome: OutcomeId;
}

/** The rows of a page, read anew while the experiment is under way. */
function useRuns(hash: string, { page, onlyFailed, outcome }: Shown) {
  const [source, setSource] = useState<RunSource>();
  const [read, setRead] = useState<{ rows: readonly RunRow[]; total: number }>({ rows: [], total: 0 });
  const stage = liveInHand.value?.stage;
  const done = liveInHand.value?.progress?.done ?? keptInHand.value?.stored?.done;
  const isRunning = stage !== undefined && isAtWork({ stage });
  const tick = useTicks(isRunning);
  useEffect(() => {
    let isCurrent = true;
    void runSource(hash).then(
      (found) => isCurrent && setSource(found),
      () => isCurrent && setSource(undefined)
    );
    return () => {
      isCurrent = false;
    };
  }, [hash, stage, done === undefined, keptInHand.value?.stored]);
  useEffect(() => {
    if (!source) return undefined;
    let isCurrent = true;
    const places = onlyFailed ? failedPlaces(source) : source.places;
    const shown = places.slice(page * pageRows, (page + 1) * pageRows);
    void readRuns(source, shown, outcome).then(
      (rows) => isCurrent && setRead({ rows, total: places.length }),
      // The journal was closed meanwhile; the stored one is about to take its place.
      () => undefined
    );
    return () => {
      isCurrent = false;
    };
  }, [source, page, onlyFailed, outcome, tick]);
  return { source, ...read };
}

/** Counts up from time to time while something is going on. */
function useTicks(isRunning: boolean): number {
  const [tick, setTick] = useState(0);
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(() => setTick((before) => before + 1), renewEvery);
    return () => clearInterval(timer);
  }, [isRunning]);
  return tick;
}

function Pages({ page, total, turn }: { page: number; total: number; turn: (page: number) => void }) {
  const last = Math.max(0, Math.ceil(total / pageRows) - 1);
  const number = (value: number) => fixed(value, 0, locale.value);
  const [from, to] = [Math.min(total, page * pageRows + 1), Math.min(total, (page + 1) * pageRows)];
  return (
    <span class="pages">
      <button type="button" class="link" disabled={page === 0} onClick={() => turn(page - 1)}>
        {t("experiment.pageBefore")}
      </button>
      <span>{t("experiment.rowsShown", { from: number(from), to: number(to), total: number(total) })}</span>
      <button type="button" class="link" disabled={page >= last} onClick={() => turn(page + 1)}>
        {t("experiment.pageNext")}
      </button>
    </span>
  );
}

/** Failures that are listed one by one; the table holds all. */
const mostFailures = 20;

/** The runs that failed, each to be run again alone. */
function Failures() {
  const failures = failuresInHand.value;
  if (failures.length === 0) return null;
  const isRunning = liveInHand.value !== undefined && isAtWork(liveInHand.value);
  return (
    <section class="failures" aria-label={t("experiment.failures")}>
      <div class="part-head">
        <h3 class="part">{t("experiment.failures")}</h3>
        {!isRunning && (
          <button type="button" class="link small" onClick={() => void runDraft({ only: failures, lists: true })}>
            {t("experiment.runAllAgain", { n: failures.length })}
          </button>
        )}
      </div>
      <ul class="plain">
        {failures.slice(0, mostFailures).map((failure) => (
          <Failure
            key={`${failure.point} ${failure.scenario} ${failure.replicate}`}
            failure={failure}
            isRunning={isRunning}
          />
        ))}
      </ul>
    </section>
  );
}

function scenarioName(id: string): string {
  const found = draftExperiment.value?.scenarios.find((scenario) => scenario.id === id);
  return found ? nameBeyondVaried(chosenName(found), isPolicyVaried()) : id;
}

function Failure({ failure, isRunning }: { failure: FailureEntry; isRunning: boolean }) {
  const { point, scenario, replicate, reason } = failure;
  return (
    <li>
      <span>{t("experiment.failedAt", { point, scenario: scenarioName(scenario), replicate })}</span>{" "}
      <span lang="en">{reason}</span>{" "}
      {!isRunning && (
        <button type="button" class="link" onClick={() => void runDraft({ only: [failure], lists: true })}>
          {t("experiment.runAgain")}
        </button>
      )}
    </li>
  );
}
