import type { Text } from "../declare/text.ts";
import { levers, type MeasureId, measures } from "../levers/index.ts";
import { outcomeIds, outcomes } from "../outcomes/index.ts";
import { countLeftOut } from "../record/notices.ts";
import { uncertainties } from "../uncertainties/index.ts";
import type { Factor } from "./factor.ts";
import type { FinishedRun, Journal } from "./journal.ts";
import { addressOf, placeOf } from "./places.ts";
import type { Plan, Replicates } from "./plan.ts";
import { seedAt } from "./seeds.ts";

/** A column of the table of results. */
export interface ResultColumn {
  readonly name: string;
  readonly role: "run" | "measure" | "lever" | "assumption" | "outcome";
  readonly type: "integer" | "number" | "string";
  readonly label: Text;
  readonly unit: Text;
}

export type ResultCell = string | number | null;

const none: Text = { en: "", zh: "" };

/** What names a run and says how it ended; the first columns of every table of results. */
const runColumns = [
  { name: "point", type: "integer", label: { en: "Point of the design, from 0", zh: "设计点（自0起）" } },
  { name: "scenario", type: "string", label: { en: "Scenario", zh: "方案" } },
  {
    name: "replicate",
    type: "integer",
    label: { en: "Number of the draw under the seed, from 0", zh: "该种子下的重复序号（自0起）" }
  },
  { name: "seed", type: "string", label: { en: "Random seed", zh: "随机种子" } },
  { name: "status", type: "string", label: { en: "finished or failed", zh: "finished为完成，failed为失败" } },
  { name: "state", type: "string", label: { en: "Hash of the state at the end", zh: "期末状态的哈希值" } },
  {
    name: "left_out",
    type: "integer",
    label: {
      en: "What full tables of the program left out of the run, 0 where all found room",
      zh: "因程序容量不足而未计入的数量，0表示全部计入"
    }
  }
] as const;

/** The columns of a plan’s table: the run, what is varied, the outcomes. */
export function resultColumns({ experiment, points }: Plan): ResultColumn[] {
  return [
    ...runColumns.map((column) => ({ ...column, role: "run", unit: none }) as const),
    ...points.factors.map(factorColumn),
    ...experiment.outcomes.map((id) => {
      const { label, unit } = outcomes[id];
      return { name: id, role: "outcome", type: "number", label, unit } as const;
    })
  ];
}

function factorColumn(factor: Factor): ResultColumn {
  const { id, kind, whole } = factor;
  const isOutcome = (outcomeIds as readonly string[]).includes(id);
  // one assumption has the name of an outcome
  const name = isOutcome ? `${kind}_${id}` : id;
  return { name, role: kind, type: whole ? "integer" : "number", ...factorText(factor) };
}

function factorText({ id, kind, measures: group }: Factor): Pick<ResultColumn, "label" | "unit"> {
  if (kind === "lever") return levers[id as keyof typeof levers];
  if (kind === "measure") return { label: groupLabel(group!), unit: { en: "0 today, 1 plan", zh: "0现行，1方案" } };
  return uncertainties[id as keyof typeof uncertainties];
}

function groupLabel(group: readonly MeasureId[]): Text {
  const titles = group.map((id) => measures[id].title);
  return { en: titles.map(({ en }) => en).join("; "), zh: titles.map(({ zh }) => zh).join("；") };
}

/**
 * The rows of a plan’s table, point by point, at each the scenarios, of each the replicates: in this order however the
 * runs ended. Read from the journal one by one. A run that is neither finished nor failed has no row.
 */
export async function* resultRows(plan: Plan, replicates: Replicates, journal: Journal): AsyncGenerator<ResultCell[]> {
  for (let point = 0; point < plan.places.points; point++) {
    for (let scenario = 0; scenario < plan.places.scenarios; scenario++) {
      for (let replicate = 0; replicate < replicates[point]; replicate++) {
        const place = placeOf(plan.places, { point, scenario, replicate });
        const run = await journal.read(place);
        if (run || journal.failed.has(place)) yield rowOf(plan, place, run);
      }
    }
  }
}

/** The row of a run; of one that failed without outcomes. */
export function rowOf({ experiment, points, places }: Plan, place: number, run: FinishedRun | undefined): ResultCell[] {
  const address = addressOf(places, place);
  return [
    address.point,
    experiment.scenarios[address.scenario].id,
    address.replicate,
    seedAt(experiment, address),
    run ? "finished" : "failed",
    run?.stateHash ?? null,
    run ? countLeftOut(run.notices) : null,
    ...points.at(address.point),
    ...(run?.values ?? experiment.outcomes.map(() => null))
  ];
}
