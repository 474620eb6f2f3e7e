import { childId, purposes } from "../../random/index.ts";
import { onMonth } from "../../world/dates.ts";
import { patentState } from "../../world/inventions.ts";
import { type OwnInventions, simulatedRowOf } from "../../world/own-population.ts";
import { createInvention } from "../inventions/create.ts";
import { adopt, lapse, scheduleRenewal } from "../inventions/life.ts";
import { joinQueue } from "../inventions/office.ts";
import { contribution } from "../inventions/use.ts";
import type { Simulation } from "../simulation.ts";
import { firstDecision, laterDecision } from "../submodels/renew-patents.ts";
import { ageSinceGrant, attempts, grantLag, pendingKind, root, settleUse, wasGranted } from "./opening-inventions.ts";
import { organisationField } from "./opening-organisations.ts";
import { openingFirmRows } from "./sizes.ts";

const identity = new Int32Array(4);

/** One invention of a person's own data: its holder in the simulation, and its row in the table. */
interface Own {
  readonly slot: number;
  readonly row: number;
  /** Row of firms, or −1. */
  readonly firm: number;
  /** Row of organisations, or −1. */
  readonly organisation: number;
}

/**
 * Patents in force and applications pending as a person's own data name them, an even part of them below scale 1.
 * Quality is nowhere recorded: it is drawn, of patents among those that would have been filed and granted. What is
 * missing is drawn as in the synthetic population.
 */
export function drawOwnInventions(simulation: Simulation, own: OwnInventions): void {
  const all = own.holder.length;
  const rows = Math.round(all * simulation.scale);
  let pending = 0;
  for (let slot = 0; slot < rows; slot++) {
    const one = ownInvention(simulation, own, slot, Math.floor(((slot + 0.5) * all) / rows));
    if (own.isGranted[one.row] === 1) drawGranted(simulation, own, one);
    else {
      drawPending(simulation, own, one);
      pending++;
    }
  }
  simulation.world.scalars.filings[0] = pending / simulation.region.quantities.examinationMonths.value;
}

function ownInvention(simulation: Simulation, own: OwnInventions, slot: number, row: number): Own {
  const holder = own.holder[row]!;
  if (holder < 0) return { slot, row, firm: -1, organisation: -1 - holder };
  const all = simulation.region.population!.firms!.sales.length;
  return { slot, row, firm: simulatedRowOf(holder, openingFirmRows(simulation), all), organisation: -1 };
}

/** @returns its row in the world, or −1 when the table is full */
function create(simulation: Simulation, own: OwnInventions, one: Own, kind: number, made: number): number {
  const { world, draws } = simulation;
  childId(root, kind, one.slot, 0, identity);
  const [idLow, idHigh] = [identity[0], identity[1]];
  draws.words(idLow, idHigh, purposes.populationInvention, 0, 0);
  const isFirms = one.firm >= 0;
  const field =
    own.field[one.row] ??
    (isFirms ? world.firms.field[one.firm] : organisationField(simulation, one.organisation, draws.u1()));
  const holder = isFirms ? world.account.firm + one.firm : world.account.organisation + one.organisation;
  return createInvention(simulation, holder, isFirms ? -1 : one.organisation, field, idLow, idHigh, made, 1);
}

function drawGranted(simulation: Simulation, own: OwnInventions, one: Own): void {
  const { world, draws } = simulation;
  const { inventions } = world;
  const row = createGranted(simulation, own, one);
  if (row < 0) return;
  draws.words(inventions.idLow[row], inventions.idHigh[row], purposes.populationInvention, 1, 0);
  const granted = own.granted[one.row] ?? -ageSinceGrant(draws.u0());
  const filed = own.filed[one.row] ?? granted - grantLag;
  inventions.granted[row] = onMonth(granted);
  setDates(simulation, one, row, filed);
  inventions.state[row] = patentState.granted;
  settleOwnUse(simulation, own, one, row, draws.u1());
  const decision = firstDecision(draws.u2());
  scheduleRenewal(simulation, row, decision > -granted ? decision + granted : laterDecision(draws.u3()));
}

/** The first draw of quality that would have been granted, or the last one. */
function createGranted(simulation: Simulation, own: OwnInventions, one: Own): number {
  for (let attempt = 0; attempt < attempts - 1; attempt++) {
    const row = create(simulation, own, one, attempt, 0);
    if (row < 0 || wasGranted(simulation, row)) return row;
    lapse(simulation, row);
  }
  return create(simulation, own, one, attempts - 1, 0);
}

function setDates({ world: { inventions } }: Simulation, { firm }: Own, row: number, filed: number): void {
  inventions.filed[row] = onMonth(filed);
  inventions.made[row] = filed;
  if (firm < 0) inventions.disclosed[row] = onMonth(filed);
}

/** Use as the data say; where they do not, as the synthetic population has it. */
function settleOwnUse(simulation: Simulation, own: OwnInventions, one: Own, row: number, uniform: number): void {
  const { inventions, firms } = simulation.world;
  const used = own.used[one.row];
  if (used === null) {
    settleUse(simulation, row, one.firm >= 0, uniform);
    if (one.firm >= 0) adopt(simulation, row, one.firm);
    return;
  }
  if (used === 0) return;
  inventions.stage[row] = 3;
  inventions.used[row] = 1;
  inventions.everUsed[row] = 1;
  if (one.firm < 0) {
    inventions.transferred[row] = onMonth(-1);
    return;
  }
  inventions.ownUse[row] = contribution(simulation, one.firm, row);
  firms.inUseValue[one.firm] += inventions.ownUse[row];
}

function drawPending(simulation: Simulation, own: OwnInventions, one: Own): void {
  const months = simulation.region.quantities.examinationMonths.value;
  const row = create(simulation, own, one, pendingKind, 0);
  if (row < 0) return;
  const { inventions, scalars } = simulation.world;
  const waited = scalars.ordinaryTail[0] % months;
  setDates(simulation, one, row, own.filed[one.row] ?? -1 - waited);
  inventions.state[row] = patentState.pending;
  joinQueue(simulation, row);
  if (one.firm >= 0) adopt(simulation, row, one.firm);
}
