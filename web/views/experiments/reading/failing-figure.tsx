import { useMemo } from "preact/hooks";
import { isInside } from "../../../../sim/analysis/index.ts";
import { pointChart } from "../../../charts/point-chart.ts";
import { say, t } from "../../../messages/message.ts";
import { choose } from "../../../state/reading/choices.ts";
import {
  chosenBox,
  type Discovery,
  fewestCases,
  fewestOfEach,
  type NoDiscovery
} from "../../../state/reading/discovery.ts";
import { fails } from "../../../state/reading/question.ts";
import { boxPicture, mostPoints } from "./box-picture.ts";
import { BoxSwitches } from "./box-switches.tsx";
import { BoxWords, roughWords, SecondWords } from "./box-words.tsx";
import { NoFigure } from "./no-figure.tsx";
import type { Read } from "./read.ts";
import { ReadingFigure } from "./reading-figure.tsx";
import { drawnWords, failingWords, sourceOf, subtitleOf } from "./reading-words.ts";
import type { Answer } from "./use-answer.ts";

interface FailingProps {
  readonly read: Read;
  readonly why: NoDiscovery | undefined;
  readonly answer: Answer<Discovery | null>;
}

/** “Fails when …”: where failing settings are dense. */
export function FailingFigure({ read, why, answer }: FailingProps) {
  if (why) return <NoFigure title={t("reading.failsWhenTitle")} why={whyWords(why, read)} />;
  if (answer.failure) return <NoFigure title={t("reading.failsWhenTitle")} why={answer.failure} />;
  if (!answer.value) return <NoFigure title={t("reading.failsWhenTitle")} why={t("reading.working")} />;
  return <BoxFigure read={read} discovery={answer.value} />;
}

function whyWords(why: NoDiscovery, { cases, choices, failing, words }: Read): string {
  const interest = say(failingWords(choices.question, failing, words));
  return t(`reading.noBox.${why}`, { of: cases.values.length, fewest: fewestCases, each: fewestOfEach, interest });
}

function BoxFigure({ read, discovery }: { read: Read; discovery: Discovery }) {
  const { hash, table, choices, cases, failing } = read;
  const place = Math.min(choices.box.step ?? discovery.balanced, discovery.steps.length - 1);
  const box = chosenBox(discovery.steps[place], choices.box);
  const picture = useMemo(() => boxPicture(read, discovery, box), [read, discovery, box]);
  const text = textOf(read, discovery, place);
  return (
    <ReadingFigure
      read={read}
      name={`fails-${choices.question.outcome}`}
      text={text}
      drawn={[picture]}
      draw={(width) =>
        pointChart({
          ...picture,
          width,
          height: Math.min(340, Math.max(260, width * 0.6)),
          name: `${text.title}. ${text.subtitle}`
        })
      }
      table={() => ({
        columns: [...table.factors.map(({ name }) => name), choices.question.outcome, "fails", "in_box"],
        rows: cases.rows.map((row, at) => [
          ...row,
          cases.values[at],
          Number(fails(failing, cases.values[at])),
          Number(isInside(box.box, row))
        ])
      })}
      foot={
        <>
          <BoxWords read={read} discovery={discovery} box={box} />
          {discovery.second && <SecondWords read={read} discovery={discovery} second={discovery.second} />}
          <BoxSwitches
            read={read}
            discovery={discovery}
            place={place}
            choose={(parts) => choose(hash, table, { box: { ...choices.box, ...parts } })}
          />
        </>
      }
    />
  );
}

function textOf(read: Read, discovery: Discovery, place: number) {
  const { table, cases, choices, failing, words } = read;
  const all = cases.values.length;
  const conditions = roughWords(read, discovery, chosenBox(discovery.steps[place], choices.box));
  const interest = say(failingWords(choices.question, failing, words));
  return {
    title: conditions === "" ? t("reading.failsNowhere") : t("reading.failsWhere", { conditions }),
    subtitle: subtitleOf(table, words, drawnWords(t("reading.boxWhat", { interest }), Math.min(mostPoints, all), all)),
    source: t("reading.boxSource", { source: sourceOf(table), step: place + 1, of: discovery.steps.length })
  };
}
