import { expect, it } from "vitest";
import {
  creditSpread,
  distanceToDefault,
  equityValue,
  shortfallChance
} from "../../../../sim/model/equations/merton.ts";

// SciPy: assets 100, debt 80, volatility 0.3, riskless rate 0.03, drift 0.06, one year.
it("gives equity, spread and default chances of the worked firm", () => {
  expect(equityValue(100, 80, 0.3, 0.03, 1)).toBeCloseTo(25.28397493, 8);
  expect(creditSpread(100, 80, 0.3, 0.03, 1)).toBeCloseTo(0.0383320398, 10);
  expect(shortfallChance(100, 80, 0.3, 0.03, 1)).toBeCloseTo(0.243900108952, 11);
  expect(distanceToDefault(100, 80, 0.3, 0.06, 1)).toBeCloseTo(0.7938118377, 10);
  expect(shortfallChance(100, 80, 0.3, 0.06, 1)).toBeCloseTo(0.2136524901, 10);
});

// SciPy: volatility 0.35, drift 0.06, one year.
it.each([
  [60, 7.3],
  [70, 15.5],
  [80, 26.3]
])("would condemn a stand-alone deal financed by %i % of debt with a chance of %f %", (debt, percent) => {
  expect(100 * shortfallChance(100, debt, 0.35, 0.06, 1)).toBeCloseTo(percent, 1);
});
