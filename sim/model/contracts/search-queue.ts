import type { LeverValues } from "../../levers/index.ts";
import { exponentialQuantile, purposes } from "../../random/index.ts";
import { nextRunDown } from "../../world/scan.ts";
import type { Simulation } from "../simulation.ts";
import { brokersNow } from "./broker-stock.ts";

/** Searches a month that are kept for the order of service by brokers. Definition: room of the program; more are a counted notice. */
const most = 8192;

/** The searches of a month side by side: who, with what lot, inside the demonstration zone or not, served or not. */
export const queue = {
  firm: new Int32Array(most),
  lot: new Float64Array(most),
  inZone: new Uint8Array(most),
  served: new Uint8Array(most)
};
const ordered = new Float64Array(most);

/** Time of a broker's meeting that each further kind of service takes. Assumption. */
const serviceTime = 0.4;

type ServicePolicy = Pick<
  LeverValues,
  "brokerCapacity" | "brokerScreening" | "brokerRights" | "brokerFinance" | "zoneService"
>;

/** Time that brokers spend on a search they serve, over that of a meeting alone. */
export function timeOfService(screening: number, rights: number, finance: number): number {
  return 1 + serviceTime * (screening + rights + finance);
}

/** Meetings left outside the zone once its service bodies have drawn staff from there. */
export function leftOutside(meetings: number, zone: number, drawn: number): number {
  return meetings * Math.max(0, 1 - zone * drawn);
}

/** Firms whose clock has run down search this month; each draws its next waiting time and its place in the queue. */
export function collectSearchers({ world, draws, notice, assumptions }: Simulation): number {
  const { firms, scalars } = world;
  const { active, searchClock, searchCount, idLow, idHigh } = firms;
  const rows = scalars.firmRows[0];
  let count = 0;
  const next = (first: number) => nextRunDown(searchClock, first, rows);
  for (let firm = next(0); firm < rows; firm = next(firm + 1)) {
    if (active[firm] === 0) continue;
    searchCount[firm]++;
    draws.words(idLow[firm], idHigh[firm], purposes.search, 0, searchCount[firm]);
    searchClock[firm] += exponentialQuantile(draws.u0());
    if (count === most) {
      notice("searchQueue");
      break;
    }
    queue.lot[count] = draws.u1();
    queue.inZone[count] = draws.chance(assumptions.zoneShare, idLow[firm], idHigh[firm], purposes.zone, 0, 0) ? 1 : 0;
    queue.firm[count++] = firm;
  }
  return count;
}

/**
 * Brokers serve the searches with the lowest lots. Bodies of the demonstration zone serve searches from inside first,
 * with staff that they partly draw from brokers elsewhere. A part of a meeting is held or not by a keyed draw, so that
 * the expected number is right at every scale.
 */
export function serveSearches(simulation: Simulation, policy: ServicePolicy, count: number): void {
  const { world, draws, month, scale, assumptions: a } = simulation;
  const { brokerCapacity, brokerScreening, brokerRights, brokerFinance, zoneService } = policy;
  const stock = brokersNow(world.scalars, a).capacity;
  const time = timeOfService(brokerScreening, brokerRights, brokerFinance);
  const meetings = (brokerCapacity * world.brokers.capacity * scale * stock) / time;
  queue.served.fill(0, 0, count);
  if (zoneService > 0) {
    const luck = draws.uniform(0, 0, purposes.brokerPriority, 1, month);
    serveLowest(count, Math.floor(meetings * zoneService + luck), true);
  }
  const luck = draws.uniform(0, 0, purposes.brokerPriority, 0, month);
  serveLowest(count, Math.floor(leftOutside(meetings, zoneService, a.zoneDrawn) + luck), false);
}

/** Serves so many of the searches not yet served, those with the lowest lots, of the zone only or of all. */
function serveLowest(count: number, meetings: number, zoneOnly: boolean): void {
  if (meetings <= 0) return;
  let waiting = 0;
  for (let at = 0; at < count; at++) if (waits(at, zoneOnly)) ordered[waiting++] = queue.lot[at];
  const view = ordered.subarray(0, waiting);
  view.sort();
  const last = meetings >= waiting ? 1 : view[meetings - 1];
  for (let at = 0; at < count; at++) if (waits(at, zoneOnly) && queue.lot[at] <= last) queue.served[at] = 1;
}

function waits(at: number, zoneOnly: boolean): boolean {
  return queue.served[at] === 0 && (!zoneOnly || queue.inZone[at] === 1);
}
