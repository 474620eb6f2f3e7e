import type { RunRecord } from "../../../sim/record/record.ts";
import { burnInMonths, type RunSpec } from "../../../sim/scenario/run-spec.ts";
import type { RegionPack } from "../../../sim/world/region.ts";

/** A spec of few months; the replicate tells specs apart. */
export function fakeSpec(replicate: number, months = 6): RunSpec {
  const scenario = { id: "baseline", name: { en: "Baseline", zh: "基准" }, levers: {}, assumptions: {} };
  return {
    region: "nowhere",
    scenario,
    seed: "test",
    replicate,
    scale: 1,
    months,
    generator: "threefry",
    values: "start"
  };
}

/** A simulation whose state is a sum of month × (replicate + 1), its only tally. */
export function* fakeSimulate(spec: RunSpec): Generator<{ month: number; months: number }, RunRecord> {
  const months = burnInMonths + spec.months;
  const tallies = new Float64Array(months);
  for (let month = 1; month <= months; month++) {
    tallies[month - 1] = month * (spec.replicate + 1);
    yield { month, months };
  }
  return fakeRecord(spec, tallies);
}

export function fakeRecord(spec: RunSpec, tallies: Float64Array): RunRecord {
  return {
    engine: "0.0.0",
    spec,
    specHash: `spec-${spec.replicate}`,
    stateHash: `state-${tallies.reduce((sum, value) => sum + value, 0)}`,
    ledgerResidual: 0,
    burnIn: burnInMonths,
    months: burnInMonths + spec.months,
    firms: 100,
    organisations: 10,
    tallies,
    flowPairs: [],
    flows: new Float64Array(0),
    balances: new Float64Array(0),
    contracts: new Float64Array(0),
    notices: {}
  };
}

export const fakeRegion = {} as RegionPack;
