import { expect, test } from "vitest";
import { giveBack, takeMemory } from "../../../sim/world/memory.ts";

test("memory of a world that is over comes back as zeros to one of the same size, and to no other", () => {
  const first = takeMemory(4096);
  new Uint8Array(first).fill(7);
  giveBack(first);
  expect(takeMemory(4104)).not.toBe(first);
  const second = takeMemory(4096);
  expect(second).toBe(first);
  expect(new Uint8Array(second).every((byte) => byte === 0)).toBe(true);
  expect(takeMemory(4096)).not.toBe(first);
});

test("no more than some worlds are kept, the oldest go first, and none of a large city", () => {
  const worlds = [512, 1024, 1536, 2048, 2560].map(takeMemory);
  worlds.forEach(giveBack);
  expect(takeMemory(512)).not.toBe(worlds[0]);
  expect(takeMemory(1024)).toBe(worlds[1]);
  const large = takeMemory(24_000_008);
  giveBack(large);
  expect(takeMemory(24_000_008)).not.toBe(large);
});
