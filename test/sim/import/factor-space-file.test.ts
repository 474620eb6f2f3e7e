import { expect, test } from "vitest";
import { checkFactorSpace } from "../../../sim/import/factor-space-file.ts";

const good = {
  names: ["a", "b"],
  bounds: [
    [0, 1],
    [-2, 2]
  ]
};

test("names and bounds are enough, and the number of factors that other programs write is passed over", () => {
  expect(checkFactorSpace({ ...good, num_vars: 7 })).toEqual({ ok: true, value: { space: good, choices: [] } });
  expect(checkFactorSpace({ ...good, secondOrder: true, levels: 6 })).toMatchObject({ ok: true });
});

const sentences = (input: unknown) => {
  const result = checkFactorSpace(input);
  return result.ok ? [] : result.problems.map(({ where, sentence }) => `${where}: ${sentence.en}`);
};

test("everything that is wrong is said at once, with its place", () => {
  const found = sentences({ names: ["a", "a", ""], bounds: [[0, 1], [3, 2], [0]], secondorder: 1, levels: 5 });
  expect(found.map((sentence) => sentence.split(":")[0])).toEqual([
    "problem.secondorder",
    "names[2]",
    "names[1]",
    "bounds[1] (+1)",
    "levels"
  ]);
  expect(found[0]).toContain("secondOrder");
});

test.each([
  [null, "an object"],
  [[], "an object"],
  [{ bounds: [] }, "a list of names"],
  [{ ...good, bounds: [[0, 1]] }, "a list of 2 pairs"],
  [
    {
      ...good,
      bounds: [
        [0, 1],
        [0, "1"]
      ]
    },
    "two numbers"
  ],
  [{ ...good, secondOrder: "yes" }, "true or false"]
])("%j is refused", (input, expected) => {
  expect(sentences(input).join()).toContain(expected);
});
