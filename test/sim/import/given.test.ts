import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvText } from "../../../sim/csv/write-csv.ts";
import { numbersIn, readCells } from "../../../sim/import/cell-table.ts";
import { readDesignTable } from "../../../sim/import/design-table.ts";
import { choiceSentence } from "../../../sim/import/given.ts";
import { problemSentence } from "../../../sim/import/problem.ts";
import { problemList } from "../../../sim/import/problem-list.ts";

/** A table of anyone’s: its numbers by column, what was said of it, and what the reader chose. */
function read(content: string | Uint8Array) {
  const { add, problems } = problemList();
  const table = readCells("x.csv", content, add);
  const columns = table.names.map((_, place) => numbersIn(table, place, add));
  return {
    names: table.names,
    columns,
    said: problems().map((problem) => problemSentence(problem).en),
    chosen: choiceSentence(table)?.en
  };
}

const utf16 = (text: string, isBig = false) => {
  const bytes = new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);
  return isBig ? bytes.map((_, place) => bytes[place ^ 1]) : bytes;
};
const numbers = [
  [1, 3],
  [2.5, -4]
];

describe("the encoding of a table", () => {
  const text = "名称,b\n1,2.5\n3,-4\n";

  test.each([
    ["UTF-8", new TextEncoder().encode(text), undefined],
    ["UTF-8 with a mark", new TextEncoder().encode(`\ufeff${text}`), undefined],
    ["UTF-16 with a mark", utf16(`\ufeff${text}`), "x.csv: text in UTF-16 LE."],
    ["UTF-16 the other way round", utf16(`\ufeff${text}`, true), "x.csv: text in UTF-16 BE."],
    ["UTF-16 without a mark", utf16(text), "x.csv: text in UTF-16 LE."],
    // 名称 in GB 18030 is C3 FB B3 C6
    [
      "GB 18030",
      new Uint8Array([0xc3, 0xfb, 0xb3, 0xc6, ...new TextEncoder().encode(text.slice(2))]),
      "x.csv: text in GB 18030."
    ]
  ])("is recognised and told: %s", (_, bytes, told) => {
    expect(read(bytes)).toEqual({ names: ["名称", "b"], columns: numbers, said: [], chosen: told });
  });

  test("that none is, is said", () => {
    expect(read(new Uint8Array([0x61, 0x0a, 0x81, 0x20, 0xff])).said[0]).toBe(
      "x.csv, line 1: found nothing; expected text in UTF-8, UTF-16 or GB 18030."
    );
  });
});

test.each([
  ["semicolons and points", "a;b\n1;2.5\n3;-4\n", "x.csv: semicolons between columns."],
  ["semicolons and decimal commas", "a;b\n1;2,5\n3;-4\n", "x.csv: semicolons between columns; decimal commas."],
  ["tabs", "a\tb\n1\t2.5\n3\t-4\n", "x.csv: tabs between columns."],
  ["tabs and decimal commas", "a\tb\r\n1\t2,5\r\n3\t-4\r\n", "x.csv: tabs between columns; decimal commas."],
  ["blanks", "a b\n1   2.5\n 3 -4\n", "x.csv: blanks between columns."],
  ["the header of numpy", "# a b\n1.0e+00 2.5e+00\n3.0e+00 -4.0e+00\n", "x.csv: blanks between columns."],
  ["line ends of old", "a,b\r1,2.5\r3,-4\r", undefined],
  ["empty columns at the end", "a,b,,\n1,2.5,,\n3,-4,,\n", undefined],
  ["full-width digits", "a,b\n１,２．５\n３,－４\n", undefined]
])("columns with %s are read", (_, text, told) => {
  expect(read(text)).toEqual({ names: ["a", "b"], columns: numbers, said: [], chosen: told });
});

test.each(["0x10", "0b11", "0o7", "Infinity", "1_000", "1e", "--1", "1.2.3", "١"])("%s is no number", (cell) => {
  expect(read(`a,b\n${cell},2\n`).said[0]).toMatch(/^x\.csv, line 2, column a: found “.*”; expected a number\.$/);
});

test.each(["1e301", "-1e301", "1e999", "9".repeat(400)])("%.6s is too large for a number", (cell) => {
  expect(read(`a,b\n${cell},2\n`).said[0]).toContain("expected a number of at most 1e+300 in size.");
});

test("marks between thousands are asked about, with what was meant", () => {
  expect(read('a,b\n"1,234,567.5",2\n').said).toEqual([
    "x.csv, line 2, column a: found “1,234,567.5”; expected a number without marks between thousands, and a point before decimals. Nearest: 1234567.5."
  ]);
  // with semicolons a comma before three digits may be either: it is asked about unless another number settles it
  expect(read("a;b\n1,234;2\n").said[0]).toContain("without marks between thousands");
  expect(read("a;b\n1,234;2,5\n").columns).toEqual([[1.234], [2.5]]);
});

test("TRUE and FALSE of R and of pandas are 1 and 0, which is told, and nothing where a column holds both words and numbers", () => {
  expect(read("a,b\n1,TRUE\n2,FALSE\n")).toMatchObject({
    columns: [
      [1, 2],
      [1, 0]
    ],
    chosen: "x.csv: TRUE and FALSE of b count as 1 and 0."
  });
  expect(read("a,b\n1,True\n2,0\n").said[0]).toContain("column b: found “True”");
});

test("row names without a name are passed over, as R and pandas write them, but not a column of figures", () => {
  const told = "x.csv: the first column, which numbers or names the rows and has no name, is passed over.";
  for (const text of ['"","a","b"\n"1",1,2.5\n"2",3,-4\n', "a,b\nr1,1,2.5\nr2,3,-4\n", ",a,b\n5,1,2.5\n0,3,-4\n"]) {
    expect(read(text)).toEqual({ names: ["a", "b"], columns: numbers, said: [], chosen: told });
  }
  expect(read(",a\n0.5,1\n0.5,2\n").said).toEqual([
    "x.csv, line 1, column 1: found nothing; expected a name of its own for each column."
  ]);
});

test("names that are 0, 1, 2 may be values, which is asked", () => {
  expect(read("0,1,2\n5,6,7\n").said[0]).toContain("found “0,1,2”; expected names of columns that are no numbers");
  expect(read("0.5,1,2\n5,6,7\n")).toMatchObject({ names: ["x1", "x2", "x3"], said: [] });
});

test("one cause in many rows is one line", () => {
  const rows = Array.from({ length: 1000 }, (_, row) => `${row % 2 === 0 ? "x" : row},1,`).join("\n");
  expect(read(`a,b,c\n${rows}\n`).said).toEqual([
    "x.csv, lines 2, 4, 6, 8, 10 and 495 more, column a: found “x” first; expected a number.",
    "x.csv, lines 2, 3, 4, 5, 6 and 995 more, column c: found nothing first; expected a number in every row: leave the row out or fill the cell."
  ]);
});

test("points of a person’s own are numbers, TRUE and FALSE among them, and whatever else is there", () => {
  expect(readDesignTable("x.csv", "maLoanCap;M14\n0,65;TRUE\n0x10;FALSE\n")).toMatchObject({
    columns: ["maLoanCap", "M14"],
    rows: [
      [0.65, 1],
      ["0x10", 0]
    ],
    problems: []
  });
});

test("what is written is read back, number for number and text for text", () => {
  const number = fc.double({ noNaN: true, min: -1e300, max: 1e300 });
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number), { minLength: 1 }), (rows) => {
      const { columns, said } = read(csvText(["a", 'b,"c"'], rows));
      expect(said).toEqual([]);
      expect(columns[0].map((value, row) => [value, columns[1][row]])).toEqual(
        rows.map((row) => row.map((value) => value + 0))
      );
    })
  );
});

test("a table of 200,000 rows is read", () => {
  const rows = Array.from({ length: 200_000 }, (_, row) => `${row},${row / 7}`).join("\n");
  const { columns, said } = read(`a,b\n${rows}\n`);
  expect(columns[1]).toHaveLength(200_000);
  expect(said).toEqual([]);
});
