import { smallExperiment } from "../sim/experiment/small-experiment.ts";

/** Two scenarios at four points, six replicates and more where the rule asks for them. */
export const killedExperiment = smallExperiment({
  scenarios: ["baseline", "plan"],
  design: { kind: "table", columns: ["maLoanCap"], rows: [[0.6], [0.65], [0.7], [0.8]] },
  replicates: 6,
  stop: { outcome: "turnover", absolute: 1, step: 3, most: 9 },
  outcomes: ["turnover", "takeovers", "transferRate"]
});
