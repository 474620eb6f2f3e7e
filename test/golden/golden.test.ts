import { expect, test } from "vitest";
import golden from "./tiny-city.json";
import { tinyCity } from "./tiny-city.ts";

const now = tinyCity();

test("the tiny city is the same city as when its record was last renewed", () => {
  expect({ stateHash: now.stateHash, specHash: now.specHash, firms: now.firms }).toEqual({
    stateHash: golden.stateHash,
    specHash: golden.specHash,
    firms: golden.firms
  });
});

test("every outcome of the tiny city is what it was, digit for digit", () => {
  expect(now.outcomes).toEqual(golden.outcomes);
});
