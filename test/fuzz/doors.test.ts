import { expect, test } from "vitest";
import { doors } from "./doors.ts";
import { faultsOf, mutations } from "./fuzz.ts";

test.each(Object.entries(doors))(
  `no mutated input brings the door of %s down, and none is taken that should not be`,
  async (name, { samples, open }) => {
    expect(mutations).toBeGreaterThanOrEqual(2000);
    expect(await faultsOf(name, samples, open)).toEqual([]);
  },
  3_600_000
);
