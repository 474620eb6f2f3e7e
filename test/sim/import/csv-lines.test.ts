import fc from "fast-check";
import { expect, test } from "vitest";
import { csvLines, csvText } from "../../../sim/import/csv-lines.ts";

const cellsOf = (text: string) => csvLines(text).map(({ cells }) => cells);

test("cells are what stands between the commas, without blanks around them", () => {
  expect(cellsOf("a,b\n 1 , two\n")).toEqual([
    ["a", "b"],
    ["1", "two"]
  ]);
});

test("a quoted cell may hold commas, quotes and line breaks, and lines are counted in the file", () => {
  const lines = csvLines('a,b\r\n"x, ""y""\nz",2\r\n\r\n3,4');
  expect(lines.map(({ cells }) => cells)).toEqual([
    ["a", "b"],
    ['x, "y"\nz', "2"],
    ["3", "4"]
  ]);
  expect(lines.map(({ line }) => line)).toEqual([1, 2, 5]);
});

test("a mark of the byte order and empty lines are no cells", () => {
  expect(cellsOf("\uFEFFa\n\n,\nb")).toEqual([["a"], ["b"]]);
});

test("a quote that is never closed is noticed", () => {
  expect(csvLines('a,b\n"x,1\n2,3\n').map(({ isOpen }) => isOpen)).toEqual([false, true]);
});

test("what is written is read back", () => {
  const cell = fc.string().map((text) => text.replaceAll(/\s+/g, " ").trim());
  const row = fc.tuple(fc.constant("x"), cell, cell);
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      expect(cellsOf(csvText(["a", "b", "c"], rows)).slice(1)).toEqual(rows);
    })
  );
});
