import { expect, it } from "vitest";
import { runSettings } from "../../notebooks/page/run-settings.ts";

const usual = { scale: 0.05, replicates: 4, months: 120 };

it("a notebook runs as it says when the address says nothing", () => {
  expect(runSettings(usual, "")).toEqual({
    ...usual,
    region: "chongqing",
    seed: "1",
    generator: "threefry",
    values: "estimate"
  });
});

it("the address sets scale, replicates and seed", () => {
  const settings = runSettings(usual, "?scale=0.1&replicates=20&seed=7");
  expect(settings).toMatchObject({ scale: 0.1, replicates: 20, seed: "7", months: 120 });
});

it("everything in the address that will not do is named at once, with the nearest that would", () => {
  expect(() => runSettings(usual, "?scale=2&replicates=2.4&month=60")).toThrow(
    [
      "address: month is unknown; expected one of seed, scale, replicates, months; nearest: months",
      "address: scale is 2; expected a number from 0.01 to 1; nearest: 1",
      "address: replicates is 2.4; expected a whole number from 1 to 1000; nearest: 2"
    ].join("\n")
  );
});

it("what is no number has no nearest one", () => {
  expect(() => runSettings(usual, "?scale=small")).toThrow(
    /^address: scale is small; expected a number from 0.01 to 1$/
  );
});
