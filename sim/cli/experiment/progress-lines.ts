import type { Text } from "../../declare/text.ts";
import type { ExperimentProgress } from "../../experiment/conduct.ts";
import type { SecondsLeft } from "../../experiment/estimate.ts";
import { say } from "../words/language.ts";
import { messages } from "../words/messages.ts";

/** Seconds between two lines. */
const pause = 5;

/** Writes a line on how far an experiment is, at most one in five seconds, and one at its end. */
export function progressLines(
  tell: (text: string) => void,
  clock: () => number
): (progress: ExperimentProgress) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (progress) => {
    const now = clock();
    if (now - last < pause && progress.done < progress.total) return;
    last = now;
    tell(`${progressText(progress)}\n`);
  };
}

/** `318 of 500 runs, 2.1 a second, about 90 s left (80 to 100), 2 of 2 workers busy, 1.2 MB`. */
export function progressText({
  done,
  total,
  failed,
  runsPerSecond,
  secondsLeft,
  workers,
  bytes
}: ExperimentProgress): string {
  const parts = [
    messages.runsDone(done, total),
    ...(failed > 0 ? [messages.runsFailed(failed)] : []),
    ...(runsPerSecond === null ? [] : [messages.runsEach(runsPerSecond.toPrecision(2))]),
    ...(secondsLeft === null || done === total ? [] : [leftText(secondsLeft)]),
    messages.workersBusy(workers.busy, workers.all)
  ];
  return [...parts.map(say), bytesText(bytes)].join(say(messages.comma));
}

function leftText(left: SecondsLeft): Text {
  const { middle, low, high } = durationTexts(left);
  return messages.timeLeft(middle, low, high);
}

/** Each of them as a text. */
export function durationTexts({ low, middle, high }: SecondsLeft): Readonly<Record<keyof SecondsLeft, string>> {
  return { low: durationText(low), middle: durationText(middle), high: durationText(high) };
}

/** Seconds up to two minutes, minutes up to two hours, hours up to two days, days. */
export function durationText(seconds: number): string {
  const units = [
    { name: { en: " s", zh: "秒" }, seconds: 1 },
    { name: { en: " min", zh: "分钟" }, seconds: 60 },
    { name: { en: " h", zh: "小时" }, seconds: 3600 },
    { name: { en: " days", zh: "天" }, seconds: 86_400 }
  ];
  const unit = units.findLast((each) => seconds >= 2 * each.seconds) ?? units[0];
  return `${Math.round(seconds / unit.seconds)}${say(unit.name)}`;
}

export function bytesText(bytes: number): string {
  const units = ["B", "kB", "MB", "GB", "TB"];
  const power = Math.max(
    0,
    units.findLastIndex((_, each) => bytes >= 1000 ** each)
  );
  const amount = bytes / 1000 ** power;
  return `${power === 0 ? amount : amount.toPrecision(3)} ${units[power]}`;
}
