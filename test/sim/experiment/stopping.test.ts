import { expect, test } from "vitest";
import { isSettled } from "../../../sim/experiment/stopping.ts";

const rule = { outcome: "turnover", step: 10, most: 3 } as const;

test("three values of spread 1 are known to within 2.48: t of two degrees at 95 % is 4.303", () => {
  // 4.3027 / √3 = 2.4841
  const values = [[9, 10, 11]];
  expect(isSettled({ ...rule, absolute: 2.49 }, 3, values)).toBe(true);
  expect(isSettled({ ...rule, absolute: 2.48 }, 3, values)).toBe(false);
  expect(isSettled({ ...rule, relative: 0.249 }, 3, values)).toBe(true);
});

test("the more looks a rule may take, the narrower it must find the interval", () => {
  const values = [[9, 10, 11]];
  expect(isSettled({ ...rule, absolute: 2.49, most: 13 }, 3, values)).toBe(false);
  // two looks at 97.5 % each: t is 6.205, 6.205 / √3 = 3.583
  expect(isSettled({ ...rule, absolute: 3.59, most: 13 }, 3, values)).toBe(true);
});

test("scenarios are judged by their paired differences to the first", () => {
  const values = [
    [100, 200, 300],
    [101, 201, 301],
    [109, 210, 311]
  ];
  expect(isSettled({ ...rule, absolute: 2.49 }, 3, values)).toBe(true);
  expect(isSettled({ ...rule, absolute: 2.48 }, 3, values)).toBe(false);
});

test("a pair with a value that is not defined does not count", () => {
  const values = [
    [1, null, 3],
    [2, 3, 4]
  ];
  expect(isSettled({ ...rule, absolute: 1 }, 3, values)).toBe(true);
  expect(isSettled({ ...rule, absolute: 1 }, 3, [[1, null, null]])).toBe(false);
});
