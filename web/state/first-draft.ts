import type { experimentFormat } from "../../sim/experiment/index.ts";

/** The file of an experiment while a person writes it: any part of it may be wrong or missing. */
export type ExperimentDraft = Readonly<Record<string, unknown>>;

/** What a new experiment begins with: the smallest share that quick looks use, and outcomes that each gain has beside its price. */
export const firstDraft: ExperimentDraft = {
  format: "techmarket experiment 1" satisfies typeof experimentFormat,
  id: "experiment",
  name: { en: "New experiment", zh: "新实验" },
  scenarios: ["baseline", "plan"],
  replicates: 4,
  outcomes: [
    "transferRate",
    "transfersPerOrganisation",
    "turnover",
    "industrialisationFirms",
    "productivity",
    "defaultRate",
    "takeovers",
    "publicCost"
  ],
  scale: 0.05
};
