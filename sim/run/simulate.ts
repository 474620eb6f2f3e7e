import { residualOf } from "../ledger/residual.ts";
import { filedShare } from "../model/firms/rates.ts";
import { eachHolding } from "../model/holdings.ts";
import { annuitiesByAge } from "../model/inventions/annuity.ts";
import { drawPopulation } from "../model/population/population.ts";
import { type Cut, runMonth } from "../model/schedule.ts";
import type { Simulation } from "../model/simulation.ts";
import { createDraws, seedKey } from "../random/index.ts";
import type { RunRecord } from "../record/record.ts";
import { Recorder } from "../record/recorder.ts";
import { stateHash } from "../record/state-hash.ts";
import { specHash } from "../scenario/hash.ts";
import { leverValuesAt } from "../scenario/lever-values.ts";
import { burnInMonths, type RunSpec } from "../scenario/run-spec.ts";
import { assumptionValues } from "../uncertainties/index.ts";
import { valueSets } from "../uncertainties/value-sets.ts";
import { capacityOf } from "../world/capacity.ts";
import type { RegionPack } from "../world/region.ts";
import { createWorld, endWorld, type World } from "../world/world.ts";
import { hasBurnIn, keepBurnIn, restoreBurnIn } from "./burn-in.ts";
import { engineVersion } from "./engine-version.ts";

/** Months done, counted from 1 over burn-in and horizon. */
export interface MonthReport {
  readonly month: number;
  readonly months: number;
}

/** Thrown when the books of a month do not close; names what is off. */
export class BooksDoNotClose extends Error {}

/**
 * A run, month by month: yields after each, returns the record at the end.
 * A pure function of spec and region: no clock, no disk. A burn-in that another scenario under the same seed has left is
 * used again, which changes the time and not a bit of the result.
 * @param cut of the horizon; the burn-in is whole
 * @param look reads the world at the end of each month of the horizon
 */
export function* simulate(
  spec: RunSpec,
  region: RegionPack,
  cut?: Cut,
  look?: (world: World, month: number) => void
): Generator<MonthReport, RunRecord> {
  const months = burnInMonths + spec.months;
  const recorder = new Recorder(months);
  const simulation = emptySimulation(spec, region, recorder);
  const { world } = simulation;
  const first = opensAfterBurnIn(spec, simulation, recorder);
  for (let month = first; month < months; month++) {
    simulation.month = month;
    world.ledger.open();
    runMonth(simulation, leverValuesAt(spec.scenario, month - burnInMonths), month < burnInMonths ? undefined : cut);
    closeBooks(simulation);
    if (month % 12 === 11) recorder.endYear(month, world, (hold) => eachHolding(simulation, hold));
    recorder.endMonth(month, world.ledger.moved);
    if (month === burnInMonths - 1) keepBurnIn(spec, world, recorder);
    if (month >= burnInMonths) look?.(world, month - burnInMonths);
    yield { month: month + 1, months };
  }
  const residual = residualOf(world.ledger);
  const hash = stateHash([world.buffer, recorder.rows.buffer]);
  endWorld(world);
  const { pairs, amounts } = recorder.flows();
  return {
    engine: engineVersion,
    spec,
    specHash: specHash(spec),
    stateHash: hash,
    ledgerResidual: residual,
    burnIn: burnInMonths,
    months,
    firms: Math.round(recorder.tallyAt("firms", burnInMonths - 1) / spec.scale),
    organisations: world.capacity.organisations,
    tallies: recorder.rows,
    flowPairs: pairs,
    flows: amounts,
    balances: recorder.balances,
    contracts: recorder.contracts,
    notices: recorder.notices
  };
}

/** Starts from a kept burn-in if there is one, else draws the population. Returns the month to begin with. */
function opensAfterBurnIn(spec: RunSpec, simulation: Simulation, recorder: Recorder): number {
  if (hasBurnIn(spec)) {
    restoreBurnIn(spec, simulation.world, recorder);
    return burnInMonths;
  }
  drawPopulation(simulation);
  return 0;
}

/** The opening of January of the first year, before any month has run. */
export function openSimulation(spec: RunSpec, region: RegionPack, recorder: Recorder): Simulation {
  const simulation = emptySimulation(spec, region, recorder);
  drawPopulation(simulation);
  return simulation;
}

/** Assumptions that have a value of their own in a region. */
function assumptionsOf({ assumptions = {} }: RegionPack): Record<string, number> {
  return Object.fromEntries(Object.entries(assumptions).map(([id, { value }]) => [id, value]));
}

function emptySimulation(spec: RunSpec, region: RegionPack, recorder: Recorder): Simulation {
  const assumptions = assumptionValues({
    ...valueSets[spec.values].values,
    ...assumptionsOf(region),
    ...spec.scenario.assumptions
  });
  const simulation: Simulation = {
    world: createWorld(
      capacityOf(region, spec, Math.max(1, filedShare(assumptionValues({})) / filedShare(assumptions)))
    ),
    region,
    assumptions,
    today: leverValuesAt(spec.scenario, -1),
    annuities: annuitiesByAge(assumptions),
    draws: createDraws(seedKey(spec.seed, spec.replicate), spec.generator),
    tallies: recorder.tallies,
    scale: spec.scale,
    month: 0,
    countCohort: (tally, month) => recorder.countCohort(tally, month),
    notice: (name) => recorder.notice(name),
    noteContract: (type, price) => recorder.noteContract(type, simulation.month, price)
  };
  return simulation;
}

/** Every month of every run is proved to close; a run whose books do not close ends here. */
function closeBooks({ world, month }: Simulation): void {
  const off = world.ledger.close();
  if (off.length === 0) return;
  const list = off.map(({ where, found, expected }) => `${where}: ${found} fen found, ${expected} expected`);
  throw new BooksDoNotClose(`books of month ${month + 1} do not close: ${list.join("; ")}`);
}
