import type { ExperimentProgress } from "../../experiment/conduct.ts";
import type { SecondsLeft } from "../../experiment/estimate.ts";

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
  return [
    `${done} of ${total} runs`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(runsPerSecond === null ? [] : [`${runsPerSecond.toPrecision(2)} a second`]),
    ...(secondsLeft === null || done === total ? [] : [leftText(secondsLeft)]),
    `${workers.busy} of ${workers.all} workers busy`,
    bytesText(bytes)
  ].join(", ");
}

function leftText({ low, middle, high }: SecondsLeft): string {
  return `about ${durationText(middle)} left (${durationText(low)} to ${durationText(high)})`;
}

/** Seconds up to two minutes, minutes up to two hours, hours up to two days, days. */
export function durationText(seconds: number): string {
  const units = [
    { name: "s", seconds: 1 },
    { name: "min", seconds: 60 },
    { name: "h", seconds: 3600 },
    { name: "days", seconds: 86_400 }
  ];
  const unit = units.findLast((each) => seconds >= 2 * each.seconds) ?? units[0];
  return `${Math.round(seconds / unit.seconds)} ${unit.name}`;
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
