import { expect, test } from "vitest";
import {
  collectSearchers,
  leftOutside,
  queue,
  serveSearches,
  timeOfService
} from "../../../../sim/model/contracts/search-queue.ts";
import { smallCity } from "../submodels/small-city.ts";

const plain = { brokerCapacity: 2, brokerScreening: 0, brokerRights: 0, brokerFinance: 0, zoneService: 0 };

test("a second kind of service takes four tenths of the time of a meeting", () => {
  expect(timeOfService(0, 0, 0)).toBe(1);
  expect(timeOfService(1, 0.5, 0)).toBeCloseTo(1.6, 12);
});

test("what the zone draws from elsewhere is missing there", () => {
  expect(leftOutside(600, 0.3, 0.5)).toBeCloseTo(510, 9);
  expect(leftOutside(600, 1, 1)).toBe(0);
  expect(leftOutside(600, 0, 1)).toBe(600);
});

/** All firms search at once; how many of them, inside the zone and outside, are served. */
function served(policy: Partial<typeof plain>, assumptions: Readonly<Record<string, number>> = {}) {
  const simulation = smallCity(assumptions);
  simulation.world.firms.searchClock.fill(0);
  const count = collectSearchers(simulation);
  serveSearches(simulation, { ...plain, ...policy }, count);
  const inside = { all: 0, zone: 0, count };
  for (let at = 0; at < count; at++) {
    inside.all += queue.served[at];
    inside.zone += queue.served[at] * queue.inZone[at];
  }
  return inside;
}

test("brokers serve as many searches as they have meetings, the odd one by luck", () => {
  // two meetings of each broker, at a fiftieth of the city
  const { brokers } = smallCity().world;
  const meetings = (2 * brokers.capacity) / 50;
  const { all } = served({});
  expect(all).toBeGreaterThanOrEqual(Math.floor(meetings));
  expect(all).toBeLessThanOrEqual(Math.ceil(meetings));
});

test("the zone’s bodies serve firms inside on top, less what they draw from elsewhere", () => {
  const without = served({});
  const added = served({ zoneService: 0.5 }, { zoneDrawn: 0 });
  const drawn = served({ zoneService: 0.5 }, { zoneDrawn: 1 });
  expect(added.zone).toBeGreaterThan(without.zone);
  expect(added.all).toBeGreaterThan(without.all);
  expect(drawn.zone).toBeGreaterThan(without.zone);
  expect(Math.abs(drawn.all - without.all)).toBeLessThanOrEqual(1);
});

test("capacity beyond the searches serves all", () => {
  const { all, count } = served({ brokerCapacity: 1e6 });
  expect(all).toBe(count);
});
