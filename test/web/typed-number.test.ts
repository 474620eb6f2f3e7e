import { describe, expect, it } from "vitest";
import { typedNumber } from "../../web/messages/typed-number.ts";

describe("a typed number", () => {
  it("may be written in plain or in full-width digits and signs", () => {
    const typed = [
      "80",
      "８０",
      "８０％",
      "80%",
      "７．５",
      "7。5",
      "－0.5",
      "−0.5",
      "1，200",
      "1,200",
      " 12 ",
      "+3",
      ".5"
    ];
    expect(typed.map(typedNumber)).toEqual([80, 80, 80, 80, 7.5, 7.5, -0.5, -0.5, 1200, 1200, 12, 3, 0.5]);
  });
  it("is none where words, other bases or nothing were typed", () => {
    expect(["", "many", "八十", "0x10", "Infinity", "1.2.3", "--1", "%"].map(typedNumber)).toEqual(
      Array.from({ length: 8 }, () => undefined)
    );
  });
});
