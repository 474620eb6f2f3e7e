/** What a trace needs for `mainTasks`. */
export const traceCategories = ["-*", "disabled-by-default-devtools.timeline", "blink.user_timing"];

/** Processor times (ms) of the tasks of a page's main thread, by the mark that they follow; "load" before the first. */
export type TaskTimes = Readonly<Record<string, readonly number[]>>;

/** An event of Chromium's trace format; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Start. */
  readonly ts: number;
  /** Time that the thread was on a processor. */
  readonly tdur?: number;
}

/** Reads a trace of a page that has set some marks; the thread that set them is its main thread. */
export function mainTasks(trace: Buffer, names: readonly string[]): TaskTimes {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const marks = traceEvents.filter(({ cat, name }) => cat === "blink.user_timing" && names.includes(name));
  const [{ pid, tid }] = marks;
  const times: Record<string, number[]> = {};
  for (const event of traceEvents) {
    if (event.pid !== pid || event.tid !== tid || event.name !== "RunTask" || event.ph !== "X") continue;
    const step = marks.findLast((mark) => mark.ts <= event.ts)?.name ?? "load";
    times[step] = [...(times[step] ?? []), (event.tdur ?? 0) / 1000];
  }
  return times;
}
