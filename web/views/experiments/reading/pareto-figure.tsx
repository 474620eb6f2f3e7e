import { useMemo } from "preact/hooks";
import { type OutcomeId, outcomes } from "../../../../sim/index.ts";
import { type Axis, roomyRange } from "../../../charts/axis.ts";
import { pointChart, thinned } from "../../../charts/point-chart.ts";
import { locale, say, t } from "../../../messages/message.ts";
import { choose, definedOutcomes, type Goal } from "../../../state/reading/choices.ts";
import { pointMeans } from "../../../state/reading/question.ts";
import { NoFigure } from "./no-figure.tsx";
import type { Read } from "./read.ts";
import { ReadingFigure } from "./reading-figure.tsx";
import { askedWords, drawnWords, sourceOf, subtitleOf } from "./reading-words.ts";
import { useAnswer } from "./use-answer.ts";

/** Most points that a picture has beside the marked ones, and of which fronts are told. */
const mostPoints = 3000;

/** Settings of which none is better in two outcomes at once. */
export function ParetoFigure({ read }: { read: Read }) {
  const { table } = read;
  if (definedOutcomes(table).length < 2)
    return <NoFigure title={t("reading.pareto")} why={t("reading.noPareto.oneOutcome")} />;
  if (!table.factors.some(({ kind }) => kind !== "assumption"))
    return <NoFigure title={t("reading.pareto")} why={t("reading.noPareto.nothingSet")} />;
  return <Pareto read={read} goals={goalsOf(read)} />;
}

function goalsOf({ table, choices }: Read): readonly [Goal, Goal] {
  if (choices.goals) return choices.goals;
  const { outcome } = choices.question;
  const others = definedOutcomes(table).filter((id) => id !== outcome);
  const other = others.find(isLessBetter) ?? others[0];
  return [outcome, other].map((id) => ({ outcome: id, isMoreBetter: !isLessBetter(id) })) as unknown as [Goal, Goal];
}

function isLessBetter(id: string): boolean {
  return outcomes[id as OutcomeId].welcome === "down" || id === "publicCost";
}

function Pareto({ read, goals }: { read: Read; goals: readonly [Goal, Goal] }) {
  const { hash, table, thread, choices } = read;
  const asked = JSON.stringify([choices.question, goals]);
  const { questions, means, defined, points, objectives } = useMemo(() => alternativesOf(read, goals), [table, asked]);
  const answer = useAnswer(async () => thread.fronts(objectives), asked);
  const fronts = answer.value?.length === points.length ? answer.value : points.map(() => 1);
  const words = questions.map((question, at) => askedWords(table, question, means[at].filter(Number.isFinite)));
  const values = (at: number) => points.map((point) => means[at][point] * words[at].quantity.factor);
  const axis = (at: number): Axis => ({
    label: t(goals[at].isMoreBetter ? "reading.moreIsBetter" : "reading.lessIsBetter", {
      outcome: say(words[at].outcome.label),
      unit: words[at].quantity.unit
    }),
    ...roomyRange(values(at)),
    isByRatios: false,
    tick: (value) => words[at].tick(value / words[at].quantity.factor)
  });
  const [x, y] = [values(0), values(1)];
  const best = fronts.filter((front) => front === 0).length;
  const text = {
    title: t("reading.paretoOf", { n: best, of: points.length }),
    subtitle: subtitleOf(
      table,
      {
        ...words[0],
        label: t("reading.both", { one: words[0].label, other: words[1].label }),
        quantity: { ...words[0].quantity, unit: t("reading.unitsOnAxes") }
      },
      drawnWords(t("reading.paretoWhat"), points.length, defined.length)
    ),
    source: sourceOf(table)
  };
  const front = Array.from(points.keys())
    .filter((at) => fronts[at] === 0)
    .sort((one, other) => x[one] - x[other]);
  return (
    <ReadingFigure
      read={read}
      name={`pareto-${goals[0].outcome}-${goals[1].outcome}`}
      text={text}
      drawn={[fronts, JSON.stringify(goals), locale.value]}
      draw={(width) =>
        pointChart({
          width,
          height: Math.min(340, Math.max(260, width * 0.6)),
          x: axis(0),
          y: axis(1),
          points: points.map((_, at) => ({ x: x[at], y: y[at], isMarked: fronts[at] === 0 })),
          boxes: [],
          tone: "--welcome",
          path: front.map((at) => ({ x: x[at], y: y[at] })),
          name: `${text.title}. ${text.subtitle}`
        })
      }
      table={() => ({
        columns: ["point", ...table.factors.map(({ name }) => name), goals[0].outcome, goals[1].outcome, "front"],
        rows: points.map((point, at) => [
          point,
          ...table.points[point],
          means[0][point],
          means[1][point],
          fronts[at] + 1
        ])
      })}
      foot={
        <div class="results-choices">
          {([0, 1] as const).map((place) => (
            <GoalChoice
              key={place}
              label={t(place === 0 ? "reading.across" : "reading.upwards")}
              goal={goals[place]}
              outcomes={definedOutcomes(table)}
              choose={(goal) => choose(hash, table, { goals: goals.with(place, goal) as unknown as [Goal, Goal] })}
            />
          ))}
        </div>
      }
    />
  );
}

/** The points that define both outcomes, with what is aimed at turned so that more is better. */
function alternativesOf({ table, choices }: Read, goals: readonly [Goal, Goal]) {
  const questions = goals.map(({ outcome }) => ({ ...choices.question, outcome }));
  const means = questions.map((question) => pointMeans(table, question));
  const defined = Array.from(table.points.keys()).filter((point) =>
    means.every((values) => Number.isFinite(values[point]))
  );
  const points = thinned(defined, mostPoints);
  const objectives = points.map((point) =>
    goals.map(({ isMoreBetter }, at) => (isMoreBetter ? 1 : -1) * means[at][point])
  );
  return { questions, means, defined, points, objectives };
}

interface GoalProps {
  readonly label: string;
  readonly goal: Goal;
  readonly outcomes: readonly string[];
  readonly choose: (goal: Goal) => void;
}

function GoalChoice({ label, goal, outcomes: ids, choose: set }: GoalProps) {
  return (
    <span class="results-goal">
      <label>
        <span class="small">{label}</span>
        <select
          value={goal.outcome}
          onChange={(event) =>
            set({ outcome: event.currentTarget.value, isMoreBetter: !isLessBetter(event.currentTarget.value) })
          }
        >
          {ids.map((id) => (
            <option key={id} value={id}>
              {say(outcomes[id as OutcomeId].label)}
            </option>
          ))}
        </select>
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={goal.isMoreBetter}
          onChange={(event) => set({ ...goal, isMoreBetter: event.currentTarget.checked })}
        />
        {t("reading.isMoreBetter")}
      </label>
    </span>
  );
}
