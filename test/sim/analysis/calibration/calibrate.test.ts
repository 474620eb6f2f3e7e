import { beforeAll, describe, expect, test } from "vitest";
import { calibrate } from "../../../../sim/analysis/calibration/calibrate.ts";
import type { Calibration } from "../../../../sim/analysis/calibration/calibration.ts";
import { breathe, toyAsk, toyProblem } from "./toy-model.ts";

const plan = {
  seed: "toy",
  trajectories: 4,
  points: 30,
  waves: 2,
  replicates: 2,
  bridged: 0,
  worlds: 20,
  effort: { chains: 24, steps: 60 }
};

describe("a calibration of a model with a known answer", () => {
  let found: Calibration;
  beforeAll(async () => {
    found = await calibrate(toyProblem, plan, toyAsk().ask, breathe);
  }, 60_000);
  const parameter = (id: string) => found.parameters.find((own) => own.id === id)!;

  test("estimates the parameters that the figures tell", () => {
    expect(found.estimate.a).toBeCloseTo(4, 0);
    expect(Math.log10(found.estimate.b)).toBeCloseTo(1, 0.7);
  });

  test("gives intervals that hold the true values, and narrow ones", () => {
    const [a, b] = [parameter("a"), parameter("b")];
    expect(a.low).toBeLessThan(4);
    expect(a.high).toBeGreaterThan(4);
    expect(a.high - a.low).toBeLessThan(1.5);
    expect(b.low).toBeLessThan(10);
    expect(b.high).toBeGreaterThan(10);
    expect([a.identified, b.identified]).toEqual([true, true]);
  });

  test("says that no figure tells the idle parameter, and lets it range in the set", () => {
    expect(parameter("idle")).toMatchObject({ identified: false, moves: [] });
    const idle = found.worlds.map((world) => world.idle);
    expect(Math.max(...idle) - Math.min(...idle)).toBeGreaterThan(0.5);
  });

  test("keeps as many vectors as were wanted, and each fits the figures within three deviations", () => {
    expect(found.worlds.length).toBeGreaterThanOrEqual(20);
    expect(found.bound).toBe(3);
    for (const { a, b } of found.worlds as { a: number; b: number }[]) {
      expect(Math.abs(a - 4)).toBeLessThan(0.8);
      expect(Math.abs(Math.log(b / 10))).toBeLessThan(0.35);
    }
  });

  test("leaves less of the space with each design", () => {
    expect(found.waves[0].left).toBeLessThan(0.3);
    expect(found.waves.map(({ points }) => points)).toEqual([30, 60]);
  });

  test("shows how emulators did on points that they had not seen", () => {
    for (const { emulator } of found.targets) expect(emulator!.explained).toBeGreaterThan(0.9);
  });

  test("gives the same from the same seed", async () => {
    expect(await calibrate(toyProblem, plan, toyAsk().ask, breathe)).toEqual(found);
  });
});

test("what the scale of the sample adds is taken off before figures are compared", async () => {
  // the whole region shows 1 more of A than the sample: A = 4 in the region is 3 in the sample, where AB is 6
  const problem = { ...toyProblem, targets: toyProblem.targets.with(2, { ...toyProblem.targets[2], figure: 6 }) };
  const { ask, stages } = toyAsk(problem);
  const found = await calibrate(problem, { ...plan, bridged: 3 }, ask, breathe);
  expect(found.estimate.a).toBeCloseTo(3, 0);
  expect(found.targets[0].scaleGap).toBeCloseTo(-1, 1);
  expect(stages).toContain("whole region");
});

test("a figure that hangs on scale is set aside where nothing was run at the whole region", async () => {
  const problem = { ...toyProblem, isScaleFree: ({ id }: { id: string }) => id !== "A" };
  const found = await calibrate(problem, plan, toyAsk().ask, breathe);
  expect(found.targets[0]).toMatchObject({ use: "set aside", reason: { en: expect.stringContaining("scale") } });
  expect(found.targets[1].use).toBe("used");
});

test("a figure that no vector comes near is set aside by name and rules nothing out", async () => {
  const problem = { ...toyProblem, targets: toyProblem.targets.with(0, { ...toyProblem.targets[0], figure: 40 }) };
  const found = await calibrate(problem, plan, toyAsk().ask, breathe);
  expect(found.targets[0]).toMatchObject({
    use: "set aside",
    reason: { en: expect.stringContaining("no set of values") }
  });
  expect(found.worlds.length).toBeGreaterThanOrEqual(20);
});
