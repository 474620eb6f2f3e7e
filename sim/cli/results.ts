import { median } from "../analysis/quantiles.ts";
import { isReadableAt } from "../declare/outcome.ts";
import { outcomes } from "../outcomes/index.ts";
import type { RunRecord } from "../record/record.ts";
import { summarise } from "../record/summarise.ts";
import { hashText } from "../scenario/hash.ts";
import { mixedText } from "../scenario/mixing-hash.ts";

/** What `run --json` prints. */
export function runResult(records: readonly RunRecord[], wallSeconds: number) {
  const [{ engine, spec, burnIn }] = records;
  return {
    engine,
    specHash: joint(
      records.map(({ specHash }) => specHash),
      hashText
    ),
    stateHash: joint(
      records.map(({ stateHash }) => stateHash),
      mixedText
    ),
    ledgerResidual: records.reduce((sum, { ledgerResidual }) => sum + ledgerResidual, 0),
    firms: median(records.map(({ firms }) => firms)),
    months: spec.months,
    burnIn,
    wallSeconds,
    outcomes: Object.fromEntries(Object.values(outcomes).map((outcome) => [outcome.id, figures(records, outcome)]))
  };
}

function figures(records: readonly RunRecord[], outcome: (typeof outcomes)[keyof typeof outcomes]) {
  const { median: value, p10, p90 } = summarise(records, outcome);
  return { unit: outcome.unit.en, readable: isReadableAt(outcome, records[0].spec.scale), value, p10, p90 };
}

/** The hash of one run, or of the hashes of several in their order. */
function joint(hashes: readonly string[], hash: (text: string) => string): string {
  return hashes.length === 1 ? hashes[0] : hash(hashes.join(""));
}
