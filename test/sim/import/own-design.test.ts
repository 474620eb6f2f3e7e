import fc from "fast-check";
import { expect, test } from "vitest";
import { factorValues } from "../../../sim/analysis/designs/factor-space.ts";
import { csvText } from "../../../sim/import/csv-lines.ts";
import { readOwnDesign } from "../../../sim/import/own-design.ts";
import { problemSentence } from "../../../sim/import/problem.ts";

const space = {
  names: ["share", "cap"],
  bounds: [
    [0, 1],
    [10, 20]
  ] as const
};

test("a table of the factors in any order becomes points of the cube", () => {
  expect(readOwnDesign("own.csv", "cap,share\n15,0.25\n20,1\n", space)).toEqual({
    ok: true,
    points: [
      [0.25, 0.5],
      [1, 1]
    ]
  });
});

test("everything that is wrong is said with its place and the nearest that will do", () => {
  const result = readOwnDesign("own.csv", "share,cop\n0.5,12\n1.5,11\nx,3\n", space);
  expect(result.ok ? [] : result.problems.map((problem) => problemSentence(problem).en)).toEqual([
    "own.csv, line 1, column cop: found “cop”; expected one of the factors share, cap. Nearest: cap.",
    "own.csv, line 4, column share: found “x”; expected a number.",
    "own.csv, line 3, column share: found “1.5”; expected a number from 0 to 1. Nearest: 1.",
    "own.csv, line 1, column cap: found nothing; expected a column of this name. Nearest: cop."
  ]);
});

test("values written from points come back as those points", () => {
  const point = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 20 }), (points) => {
      const text = csvText(
        space.names,
        points.map((each) => factorValues(space, each))
      );
      const result = readOwnDesign("own.csv", text, space);
      expect(result).toEqual({ ok: true, points: points.map((each) => each.map((side) => expect.closeTo(side, 12))) });
    })
  );
});
