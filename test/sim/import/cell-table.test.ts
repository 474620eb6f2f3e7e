import { expect, test } from "vitest";
import { columnPlace, numbersIn, readCells, textsIn } from "../../../sim/import/cell-table.ts";
import { problemSentence } from "../../../sim/import/problem.ts";
import { problemList } from "../../../sim/import/problem-list.ts";

function reading() {
  const { add, problems } = problemList();
  return { add, said: () => problems().map((problem) => problemSentence(problem).en) };
}

test("the first line names the columns, unless it holds nothing but numbers", () => {
  const { add, said } = reading();
  expect(readCells("x.csv", "a,b\n1,2\n", add)).toMatchObject({ names: ["a", "b"], hasHeader: true, lines: [2] });
  expect(readCells("x.csv", "1,2e3\n-3,.4\n", add)).toMatchObject({
    names: ["x1", "x2"],
    hasHeader: false,
    lines: [1, 2]
  });
  expect(said()).toEqual([]);
});

test("numbers and texts of a column come with what is wrong with them", () => {
  const { add, said } = reading();
  const table = readCells("x.csv", "a,b\n1,one\ntwo,\n,three\n", add);
  expect(numbersIn(table, columnPlace(table, "a", add), add)).toEqual([1, Number.NaN, Number.NaN]);
  expect(textsIn(table, 1, add)).toEqual(["one", "", "three"]);
  expect(said()).toEqual([
    "x.csv, line 3, column a: found “two”; expected a number.",
    "x.csv, line 4, column a: found nothing; expected a number in every row: leave the row out or fill the cell.",
    "x.csv, line 3, column b: found nothing; expected a name."
  ]);
});

test("a column that is not there, a name used twice, a short line and no line are said", () => {
  const { add, said } = reading();
  const table = readCells("x.csv", "gain,gain\n1\n", add);
  columnPlace(table, "gian", add);
  readCells("y.csv", "", add);
  readCells("z.csv", 'a\n"1\n', add);
  expect(said()).toEqual([
    "x.csv, line 2: found “1”; expected 2 cells, as in the first line.",
    "x.csv, line 1, column 2: found “gain”; expected a name of its own for each column.",
    "x.csv, line 1, column gian: found nothing; expected a column of this name. Nearest: gain.",
    "y.csv, line 1: found nothing; expected at least one row of values.",
    'z.csv, line 2: found “"”; expected quotes in pairs, around a whole cell.'
  ]);
});
