import { expect, it } from "vitest";
import { csvText } from "../../web/charts/csv.ts";
import { isoMonth } from "../../web/charts/iso-month.ts";

it("quotes cells that hold a comma, a quote or a line break, as RFC 4180 has it", () => {
  expect(
    csvText({
      columns: ["a", "b"],
      rows: [
        ['say "yes", or no', 1.5],
        ["line\nbreak", null]
      ]
    })
  ).toBe('a,b\n"say ""yes"", or no",1.5\n"line\nbreak",\n');
});

it("dates months by ISO 8601", () => {
  expect([isoMonth(0), isoMonth(24), isoMonth(143)]).toEqual(["2024-01", "2026-01", "2035-12"]);
});
