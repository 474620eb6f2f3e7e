import { expect, test } from "vitest";
import { namedScenario } from "../../../sim/derive/named-scenarios.ts";
import { simulate } from "../../../sim/run/simulate.ts";
import { writeOffers } from "../../../sim/world/offers.ts";
import type { World } from "../../../sim/world/world.ts";
import { region, smallCity } from "../../small-city.ts";

test("what a look reads of an offer is what the invention is, in every month of the plan", () => {
  const spec = { ...smallCity({}, { seed: "offers", months: 18 }), scenario: namedScenario("plan") };
  const stale: number[] = [];
  const look = (world: World) => {
    const seen = world.offers.words.slice();
    writeOffers(world);
    stale.push(seen.filter((word, place) => word !== world.offers.words[place]).length);
  };
  for (const _ of simulate(spec, region, undefined, look));
  expect(stale).toEqual(Array(18).fill(0));
});
