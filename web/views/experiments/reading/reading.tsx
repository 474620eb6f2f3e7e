import { useEffect, useMemo, useState } from "preact/hooks";
import { locale, t } from "../../../messages/message.ts";
import { fixed } from "../../../messages/numbers.ts";
import { experimentState } from "../../../state/experiments.ts";
import { choicesOf } from "../../../state/reading/choices.ts";
import type { BoxChoice, Discovery } from "../../../state/reading/discovery.ts";
import { usualFailing, whyNoDiscovery } from "../../../state/reading/discovery.ts";
import type { ScenarioEffect } from "../../../state/reading/effects.ts";
import type { ExperimentTable } from "../../../state/reading/experiment-table.ts";
import { type OpenReading, openReading } from "../../../state/reading/open-reading.ts";
import { casesOf } from "../../../state/reading/question.ts";
import { EffectsFigure } from "./effects-figure.tsx";
import { FailingFigure } from "./failing-figure.tsx";
import { HeatFigure } from "./heat-figure.tsx";
import { ParallelFigure } from "./parallel-figure.tsx";
import { ParetoFigure } from "./pareto-figure.tsx";
import type { Read } from "./read.ts";
import { ReadingControls } from "./reading-controls.tsx";
import { ReadingFinding } from "./reading-finding.tsx";
import { askedWords, outcomeOf } from "./reading-words.ts";
import { ResponseFigure } from "./response-figure.tsx";
import { SensitivityFigure } from "./sensitivity-figure.tsx";
import { useAnswer } from "./use-answer.ts";

/** Everything about the results that this browser keeps of an experiment. */
export function ExperimentReading({ hash }: { hash: string }) {
  const state = experimentState.value;
  const isFinished = state?.hash === hash && state.stage === "finished";
  const [opened, setOpened] = useState<OpenReading | "none" | "waiting" | { readonly failure: string }>("waiting");
  useEffect(() => {
    let reading: OpenReading | undefined;
    let isWanted = true;
    setOpened("waiting");
    openReading(hash).then(
      (found) => {
        reading = found;
        if (isWanted) setOpened(found ?? "none");
        else found?.close();
      },
      (error: unknown) => isWanted && setOpened({ failure: String(error) })
    );
    return () => {
      isWanted = false;
      reading?.close();
    };
  }, [hash, isFinished]);
  if (opened === "waiting") return <p class="empty">{t("reading.opening")}</p>;
  if (opened === "none") return <p class="empty">{t("reading.none")}</p>;
  if ("failure" in opened) {
    return (
      <p class="refusal" role="alert">
        {t("reading.broken", { cause: opened.failure })}
      </p>
    );
  }
  return <OpenedReading hash={hash} reading={opened} />;
}

/** Where tables of the program were full, what is read lacks what was left out. */
function LeftOut({ table: { leftOut, scenarios, points, replicates } }: { table: ExperimentTable }) {
  if (leftOut.runs === 0) return null;
  const of = scenarios.length * points.length * replicates;
  return (
    <p class="notice" role="status">
      {t("reading.leftOut", { runs: leftOut.runs, of, things: fixed(leftOut.things, 0, locale.value) })}
    </p>
  );
}

function OpenedReading({
  hash,
  reading: { table, thread, sensitivityThread }
}: {
  hash: string;
  reading: OpenReading;
}) {
  const choices = choicesOf(hash, table);
  const { question } = choices;
  const asked = JSON.stringify(question);
  const cases = useMemo(() => casesOf(table, question), [table, asked]);
  const usual = usualFailing(cases, question.isDifference, outcomeOf(question).welcome);
  const failing = choices.failing ?? usual;
  const bound = JSON.stringify(failing);
  const language = locale.value;
  const read: Read = useMemo(
    () => ({ hash, table, thread, choices, cases, failing, words: askedWords(table, question, cases.values) }),
    [hash, table, choices, cases, bound, language]
  );
  const why = whyNoDiscovery(table.experiment.design.kind, cases, failing);
  const discovery = useAnswer<Discovery | null>(
    async () => (why ? null : thread.discover(question, failing, choices.box as BoxChoice)),
    JSON.stringify([question, failing, choices.box, why]),
    JSON.stringify([question, failing, why])
  );
  const sensitivity = useAnswer(
    async () => sensitivityThread.sensitivity(question, choices.method),
    JSON.stringify([question, choices.method]),
    asked
  );
  const effects = useAnswer<ScenarioEffect[]>(
    async () => (table.scenarios.length > 1 ? thread.effects(table.outcomes) : []),
    hash
  );
  const hasFactors = table.factors.length > 0;
  if (cases.values.length === 0) {
    return (
      <div class="results">
        <ReadingControls read={read} />
        <p class="empty">{t("chart.notDefined")}</p>
      </div>
    );
  }
  return (
    <div class="results">
      <ReadingControls read={read} />
      <ReadingFinding
        read={read}
        why={why}
        discovery={discovery.value ?? null}
        sensitivity={sensitivity.value}
        effects={effects.value}
      />
      <LeftOut table={table} />
      {hasFactors && (
        <div class="results-pair">
          {!why && <FailingFigure read={read} why={why} answer={discovery} />}
          <SensitivityFigure read={read} answer={sensitivity} />
          {why && <FailingFigure read={read} why={why} answer={discovery} />}
        </div>
      )}
      {table.scenarios.length > 1 && <EffectsFigure read={read} answer={effects} />}
      {hasFactors && (
        <>
          <ResponseFigure read={read} sensitivity={sensitivity.value} />
          <div class="results-pair">
            <HeatFigure read={read} sensitivity={sensitivity.value} />
            <ParetoFigure read={read} />
          </div>
          <ParallelFigure read={read} sensitivity={sensitivity.value} />
        </>
      )}
      {!hasFactors && <p class="small">{t("reading.nothingVaried")}</p>}
    </div>
  );
}
