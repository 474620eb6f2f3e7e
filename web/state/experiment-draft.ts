import { computed, effect, signal } from "@preact/signals";
import {
  type Design,
  type DesignKind,
  definitionHash,
  type Experiment,
  isSampled,
  mostRunsOf,
  pointCount,
  type ReadingSurroundings,
  readExperiment,
  usualSize
} from "../../sim/experiment/index.ts";
import { isOwnRegion, levers, measures, regionIds } from "../../sim/index.ts";
import { type ExperimentDraft, firstDraft } from "./first-draft.ts";
import { ownRegions, regionOf } from "./region.ts";
import { storedCalibration } from "./stored.ts";
import { change, workspace } from "./workspace.ts";

export type Checked = ReturnType<typeof readExperiment>;
export type Problem = Extract<Checked, { readonly ok: false }>["problems"][number];
type World = Readonly<Record<string, number>>;

/** A place in a file: vary, levers, maLoanCap, low. */
export type Path = readonly (string | number)[];

export const draft = computed<ExperimentDraft>(() => workspace.value.experiment);

/** What stands at a place of the draft; undefined where there is no such place. */
export function draftAt(path: Path): unknown {
  return path.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), draft.value);
}

/** Members of an object of the draft; none where it is no object. */
export function membersAt(path: Path): Readonly<Record<string, unknown>> {
  const value = draftAt(path);
  return isObject(value) && !Array.isArray(value) ? value : {};
}

/** Items of a list of the draft; none where it is no list. */
export function itemsAt(path: Path): readonly unknown[] {
  const value = draftAt(path);
  return Array.isArray(value) ? value : [];
}

/** Puts a value at a place of the draft, undoably; undefined takes it away. Typing at one place is one step. */
export function setAt(path: Path, value: unknown): void {
  const experiment = withValue(withKind(draft.peek(), path), path, value) as ExperimentDraft;
  change({ experiment }, `experiment ${path.join(".")}`);
}

/** A size belongs to a design, so that the one that is meant is written down with it. */
function withKind(file: ExperimentDraft, [key, ...rest]: Path): ExperimentDraft {
  const isSize = key === "design" && rest.length > 0 && file.design === undefined;
  return isSize ? { ...file, design: { kind: designKind.peek() } } : file;
}

/** Puts another file in the place of the draft. */
export function replaceDraft(file: ExperimentDraft): void {
  change({ experiment: file });
}

/** A new experiment under the conditions of the page. */
export function newDraft(): void {
  const { region, seed, months } = workspace.value;
  replaceDraft({ ...firstDraft, region, seed, months });
}

function isObject(value: unknown): value is Readonly<Record<string | number, unknown>> {
  return typeof value === "object" && value !== null;
}

function withValue(target: unknown, [key, ...rest]: Path, value: unknown): unknown {
  const next = rest.length === 0 ? value : withValue(isObject(target) ? target[key] : undefined, rest, value);
  if (Array.isArray(target)) {
    return next === undefined ? target.filter((_, place) => place !== key) : target.with(key as number, next);
  }
  const { [key]: _, ...others } = isObject(target) ? target : {};
  return next === undefined ? others : { ...(isObject(target) ? target : {}), [key]: next };
}

/** The place that a problem names: design.rows[3][0]. */
export function pathOf(where: string): Path {
  return where.split(".").flatMap((part) => {
    const [name, ...places] = part.split("[");
    return [name, ...places.map((place) => Number.parseInt(place, 10))];
  });
}

/** Vectors that the data of regions do not rule out, as far as they were read. */
const worlds = signal<ReadonlyMap<string, readonly World[]>>(new Map());

/** Vectors of a region; undefined until they are read. */
export function worldsOf(region: string): readonly World[] | undefined {
  return worlds.value.get(region);
}

/** Reads the vectors of a region; a region that was not calibrated has none. */
export async function readWorlds(region: string): Promise<readonly World[]> {
  const known = worlds.peek().get(region);
  if (known) return known;
  const read = isOwnRegion(region) ? [] : ((await storedCalibration(region))?.worlds ?? []);
  worlds.value = new Map([...worlds.peek(), [region, read as readonly World[]]]);
  return read as readonly World[];
}

/** What the check of an experiment knows of this page. */
export function surroundings(): ReadingSurroundings {
  return {
    regions: [...regionIds, ...ownRegions.value.map(({ id }) => id)],
    scaleOf: (region) => regionOf(region).wholeScale,
    worldsOf: (region) => worldsOf(region) ?? []
  };
}

export const draftRegion = computed(() => String(draftAt(["region"]) ?? "chongqing"));

/** Reads what the draft needs, from now on as it changes. */
export function followDraft(): () => void {
  return effect(() => {
    if (draftAt(["design", "kind"]) === "worlds") void readWorlds(draftRegion.value);
  });
}

/** The draft as the check finds it; undefined while what it needs is being read. */
export const draftRead = computed<Checked | undefined>(() => {
  const isWaiting = draftAt(["design", "kind"]) === "worlds" && !worldsOf(draftRegion.value);
  return isWaiting ? undefined : readExperiment(draft.value, surroundings());
});

/** The draft as an experiment; undefined while something is wrong with it. */
export const draftExperiment = computed<Experiment | undefined>(() =>
  draftRead.value?.ok ? draftRead.value.value : undefined
);

/** Names the draft by its content, as the folder of its runs is named. */
export const draftHash = computed(() => draftExperiment.value && definitionHash(draftExperiment.value));

export const draftProblems = computed<readonly Problem[]>(() =>
  draftRead.value && !draftRead.value.ok ? draftRead.value.problems : []
);

/** How many things are varied. */
export const variedCount = computed(() =>
  ["measures", "levers", "assumptions"].reduce((sum, kind) => sum + Object.keys(membersAt(["vary", kind])).length, 0)
);

/** Whether levers or measures are varied, so that scenarios are what they say but for these. */
export function isPolicyVaried(): boolean {
  const columns = itemsAt(["design", "columns"]).map(String);
  const inTable = designKind.value === "table" && columns.some((id) => id in levers || id in measures);
  return inTable || ["measures", "levers"].some((kind) => Object.keys(membersAt(["vary", kind])).length > 0);
}

/** The design that stands: the one in the file, or the one that is meant where there is none. */
export const designKind = computed<DesignKind>(() => {
  const kind = draftAt(["design", "kind"]);
  if (typeof kind === "string") return kind as DesignKind;
  return variedCount.value > 0 ? "latin-hypercube" : "scenarios";
});

/** Points that a design over the present ranges would have at its usual size; undefined where there is none. */
export function pointsOfKind(kind: DesignKind): number | undefined {
  if (!isSampled(kind) || variedCount.value === 0) return undefined;
  const design = { kind, n: usualSize(kind, variedCount.value) };
  const { format, id, name } = firstDraft;
  const read = readExperiment({ format, id, name, vary: draftAt(["vary"]), design }, surroundings());
  return read.ok ? pointCount(read.value) : undefined;
}

/** Size of an experiment in points and runs. */
export function sizeOf(experiment: Experiment): { readonly points: number; readonly most: number } {
  return { points: pointCount(experiment), most: mostRunsOf(experiment) };
}

export type { Design, Experiment };
