import { signal } from "@preact/signals";
import type { LeverId } from "../../sim/index.ts";

/** What the details explain: a lever, or an outcome by its chart. */
export type InHand =
  | { readonly kind: "lever"; readonly id: LeverId }
  | { readonly kind: "outcome"; readonly id: string };

export const inHand = signal<InHand>({ kind: "lever", id: "maPilotCap" });
/** Whether the details are open where they are a sheet of their own. */
export const isDetailsOpen = signal(false);
export const openMeasure = signal<string | undefined>("M14");
export const openAspects = signal<ReadonlySet<string>>(new Set(["transfer", "finance"]));

/** The parts of the screen of the model. */
export const modelParts = ["validation", "calibration", "ranking"] as const;
export type ModelPart = (typeof modelParts)[number];
export const modelPart = signal<ModelPart>("validation");

/** The parts of the screen of experiments; undefined while nobody has chosen. */
export const experimentParts = ["results", "runs", "files"] as const;
export type ExperimentPart = (typeof experimentParts)[number];
export const experimentPart = signal<ExperimentPart | undefined>(undefined);

/** Which sheet lies over the page. */
export type Sheet =
  | { readonly kind: "help" }
  | { readonly kind: "levers" }
  | { readonly kind: "ownData" }
  | { readonly kind: "gallery"; readonly place: 0 | 1 }
  | { readonly kind: "postings"; readonly key: string | undefined };
export const sheet = signal<Sheet | undefined>(undefined);

export function showLever(id: LeverId): void {
  inHand.value = { kind: "lever", id };
  isDetailsOpen.value = true;
}

export function showOutcome(id: string): void {
  inHand.value = { kind: "outcome", id };
  isDetailsOpen.value = true;
}
