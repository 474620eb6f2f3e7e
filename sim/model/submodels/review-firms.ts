import { ln, pow } from "../../numeric/index.ts";
import { laplaceQuantile, purposes } from "../../random/index.ts";
import { burnInMonths } from "../../scenario/run-spec.ts";
import { nextAnniversary } from "../../world/scan.ts";
import { setRates } from "../firms/rates.ts";
import { logSizeOf, sizePower } from "../firms/size.ts";
import { defineSubmodel } from "../simulation.ts";

/**
 * Growth of a firm-year in logs: one Laplace draw, so that yearly growth is tent-shaped, less the term that keeps
 * the mean of e^growth at one. Volatility falls with size.
 * @param spread s.d. of a firm of the reference size, a year
 */
export function yearlyGrowth(uniform: number, logSize: number, spread: number, exponent: number): number {
  const scale = Math.min(0.6, (spread / Math.SQRT2) * sizePower(logSize, exponent));
  return Math.max(-1.5, Math.min(1.5, scale * laplaceQuantile(uniform) + ln(1 - scale * scale)));
}

/** Log productivity that a firm tends to, by the inventions it uses, normed by what its size would use anyway. */
export function productivityTarget(own: number, gain: number, inUse: number, logSize: number): number {
  return own + gain * ln(1 + inUse / (3 + 10 * sizePower(logSize, 0.7)));
}

/** Once a year, in its own month, each firm's growth, productivity and rates are set anew. */
export const reviewFirms = defineSubmodel({
  name: "reviewFirms",
  section: "7.1",
  levers: [],
  run(simulation) {
    const { world, assumptions: a, draws, month, region } = simulation;
    const { firms, scalars } = world;
    const rows = scalars.firmRows[0];
    const { active, anniversary, idLow, idHigh, growth, sales, productivity, ownProductivity, inUseValue } = firms;
    const { researchShare, earnings, earningsLastYear } = firms;
    const calendarMonth = month % 12;
    const adjusted = 1 - pow(1 - a.productivityReversion, 12);
    const { researchGrowth, researchGrowthBurnIn, salesGrowth } = region.quantities;
    const researchTrend =
      (1 + (month < burnInMonths ? researchGrowthBurnIn : researchGrowth).value) / (1 + salesGrowth.value);
    const next = (first: number) => nextAnniversary(anniversary, calendarMonth, first, rows);
    for (let firm = next(0); firm < rows; firm = next(firm + 1)) {
      if (active[firm] === 0) continue;
      const uniform = draws.uniform(idLow[firm], idHigh[firm], purposes.salesGrowth, 0, month);
      const logSize = logSizeOf(sales[firm]);
      growth[firm] = yearlyGrowth(uniform, logSize, a.growthSpread, a.growthSales) / 12;
      const target = productivityTarget(ownProductivity[firm], a.productivityGain, inUseValue[firm], logSize);
      productivity[firm] += adjusted * (target - productivity[firm]);
      researchShare[firm] = Math.min(0.5, researchShare[firm] * researchTrend);
      earningsLastYear[firm] = earnings[firm];
      earnings[firm] = 0;
      setRates(simulation, firm);
    }
  }
});
