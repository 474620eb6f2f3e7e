import fc from "fast-check";
import { expect, test } from "vitest";
import { capacityOf } from "../../../sim/world/capacity.ts";
import { addToHolder, changeHolder, removeFromHolder } from "../../../sim/world/ownership.ts";
import { createWorld } from "../../../sim/world/world.ts";
import { region, smallCity } from "../../small-city.ts";

const capacity = capacityOf(region, smallCity({}, { scale: 0.01, months: 1 }));

test("after any moves every holder's list has exactly its own inventions", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(19), fc.nat(4)), { maxLength: 60 }), (moves) => {
      const world = createWorld(capacity);
      world.owners.firstInvention.fill(-1);
      const holder = new Map<number, number>();
      for (const [invention, to] of moves) {
        if (!holder.has(invention)) addToHolder(world, invention, to);
        else if (to === 4) removeFromHolder(world, invention);
        else changeHolder(world, invention, to);
        if (holder.has(invention) && to === 4) holder.delete(invention);
        else holder.set(invention, to);
      }
      for (let owner = 0; owner < 5; owner++) {
        const listed: number[] = [];
        for (let one = world.owners.firstInvention[owner]; one >= 0; one = world.inventions.nextOwned[one])
          listed.push(one);
        expect(listed.sort()).toEqual(
          [...holder]
            .filter(([, own]) => own === owner)
            .map(([one]) => one)
            .sort()
        );
      }
    }),
    { numRuns: 25, seed: 4_2026 }
  );
});
