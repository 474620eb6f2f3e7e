import { burnInMonths } from "../../scenario/run-spec.ts";
import type { ResultCell, ResultColumn } from "../results.ts";
import type { Study } from "./study.ts";

/**
 * The table that NetLogo's BehaviorSpace writes, for readers of that: six lines of head, then one line a run, every
 * cell quoted. There is no world of patches, so its size is zero; the fourth line holds the hash of the definition
 * where NetLogo puts a date, for equal experiments give equal bytes. A step is a month.
 */
export async function* behaviorSpacePieces({ plan, engine, definition, columns, rows }: Study): AsyncGenerator<string> {
  const settings = columns.flatMap((column, place) => (isSetting(column) ? [place] : []));
  const metrics = columns.flatMap(({ role }, place) => (role === "outcome" ? [place] : []));
  yield line([`BehaviorSpace results (techmarket ${engine})`, "Table version 2.0"]);
  yield line([`${plan.experiment.id}.json`]);
  yield line([plan.experiment.name.en]);
  yield line([`definition ${definition}`]);
  yield line(["min-pxcor", "max-pxcor", "min-pycor", "max-pycor"]);
  yield line(["0", "0", "0", "0"]);
  const names = (places: readonly number[]) => places.map((place) => columns[place].name);
  yield line(["[run number]", ...names(settings), "[step]", ...names(metrics)]);
  const steps = burnInMonths + plan.experiment.months;
  let run = 0;
  for await (const row of rows()) {
    run++;
    yield line([run, ...settings.map((place) => row[place]), steps, ...metrics.map((place) => row[place])]);
  }
}

/** What tells runs apart: all but how a run ended and what came out. */
function isSetting({ name, role }: ResultColumn): boolean {
  return role !== "outcome" && name !== "status" && name !== "state" && name !== "left_out";
}

function line(cells: readonly ResultCell[]): string {
  return `${cells.map((cell) => `"${String(cell ?? "").replaceAll('"', '""')}"`).join(",")}\n`;
}
