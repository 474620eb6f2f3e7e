import { expect, it } from "vitest";
import { capitalised } from "../../web/messages/capitalised.ts";

it("makes the first letter of a sentence large, and no symbol or figure", () => {
  expect(["more takeovers", "σ falls with size", "20 deals", "并购增多", "Zipf"].map(capitalised)).toEqual([
    "More takeovers",
    "σ falls with size",
    "20 deals",
    "并购增多",
    "Zipf"
  ]);
});
