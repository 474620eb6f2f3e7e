import { expect, it } from "vitest";
import { watchTypedArrays } from "./typed-arrays.ts";

it("an array of three numbers is seen with its 24 bytes, one made before or after is not", () => {
  const made: number[] = [];
  new Float64Array(1);
  watchTypedArrays(
    (bytes) => made.push(bytes),
    () => new Float64Array(3)
  );
  new Float64Array(2);
  expect(made).toEqual([24]);
});
