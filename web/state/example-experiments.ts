import type { Text } from "../../sim/index.ts";
import type { ExperimentDraft } from "./first-draft.ts";

/** An experiment that comes with the product. */
export interface ExampleExperiment {
  readonly id: string;
  readonly name: Text;
  readonly file: ExperimentDraft;
}

const files = import.meta.glob<ExperimentDraft>("../../data/experiments/*.json", { eager: true, import: "default" });

/** The experiments that come with the product, in the order of their files. */
export const exampleExperiments: readonly ExampleExperiment[] = Object.values(files).map((file) => ({
  id: file.id as string,
  name: file.name as Text,
  file
}));
