import { computed, signal } from "@preact/signals";
import { type ExperimentDraft, firstDraft } from "./first-draft.ts";

/** A scenario that a person made: only what differs from today's rules. */
export interface OwnScenario {
  readonly id: string;
  /** Number of its colour and marker, 2 to 6. */
  readonly number: number;
  readonly levers: Readonly<Record<string, number>>;
}

export type FlowView = "scenario" | "baseline" | "difference";

/** The screens of the workbench. */
export const screens = ["explore", "experiments", "model"] as const;
export type Screen = (typeof screens)[number];

/** Everything that a link carries, and undo covers but for the screen. */
export interface Workspace {
  readonly screen: Screen;
  readonly region: string;
  /** Months of the horizon. */
  readonly months: number;
  readonly seed: string;
  readonly own: readonly OwnScenario[];
  /** Id of the scenario in hand. */
  readonly chosen: string;
  /** What the upper and the lower chart show: an outcome's id, or the flow diagram. */
  readonly charts: readonly [string, string];
  readonly flowView: FlowView;
  /** Calendar year of the flow diagram. */
  readonly flowYear: number;
  /** The experiment in hand, as a file of it. */
  readonly experiment: ExperimentDraft;
  /** Whether an experiment ends at the first run that fails, or lists it and goes on. */
  readonly onFailure: "stop" | "list";
}

/** The lower chart's first content. */
export const flowChart = "flows";

export const firstWorkspace: Workspace = {
  screen: "explore",
  region: "chongqing",
  months: 120,
  seed: "spring-26",
  own: [],
  chosen: "plan",
  charts: ["transferRate", flowChart],
  flowView: "scenario",
  flowYear: 2031,
  experiment: firstDraft,
  onFailure: "stop"
};

const past = signal<readonly Workspace[]>([]);
const future = signal<readonly Workspace[]>([]);
const present = signal<Workspace>(firstWorkspace);
let lastKind = "";

/** The workspace on screen; change it by `change`. */
export const workspace = computed(() => present.value);
export const canUndo = computed(() => past.value.length > 0);
export const canRedo = computed(() => future.value.length > 0);

/** Most steps that undo goes back. */
const depth = 200;

/**
 * Replaces parts of the workspace, undoably.
 * @param kind changes of the same non-empty kind in a row are one step, as while a slider moves
 */
export function change(parts: Partial<Workspace>, kind = ""): void {
  const isSameStep = kind !== "" && kind === lastKind;
  lastKind = kind;
  if (!isSameStep) past.value = [...past.value, present.value].slice(-depth);
  future.value = [];
  present.value = { ...present.value, ...parts };
}

/** Ends a row of changes of one kind: the next one is a step of its own. */
export function endStep(): void {
  lastKind = "";
}

/** Turns to another screen, which is no step: undo stays on the screen in view. */
export function showScreen(screen: Screen): void {
  present.value = { ...present.value, screen };
}

function comeBackTo(step: Workspace): void {
  present.value = { ...step, screen: present.value.screen };
}

export function undo(): void {
  const previous = past.value.at(-1);
  if (!previous) return;
  endStep();
  future.value = [present.value, ...future.value];
  past.value = past.value.slice(0, -1);
  comeBackTo(previous);
}

export function redo(): void {
  const [next] = future.value;
  if (!next) return;
  endStep();
  past.value = [...past.value, present.value];
  future.value = future.value.slice(1);
  comeBackTo(next);
}

/** Puts a workspace in place without a step back, as when the page opens. */
export function begin(from: Workspace): void {
  endStep();
  past.value = [];
  future.value = [];
  present.value = from;
}

/** Puts an outcome or the flow diagram in one of the two large places. */
export function showChart(place: 0 | 1, id: string): void {
  const charts = [...workspace.value.charts] as [string, string];
  charts[place] = id;
  change({ charts });
}
