import type { Scenario } from "../../sim/index.ts";

/** A rule on loans for takeovers; shares from 0 to 1, tenor in years. */
interface LoanRule {
  readonly cap: number;
  readonly tenor: number;
  /** Share of qualifying deals that the pilot reaches, of 80% and 10 years; none when absent. */
  readonly pilot?: number;
}

/** Today’s rules with another one on loans for takeovers from the first month of the horizon on. */
export function loanRule({ cap, tenor, pilot = 0 }: LoanRule): Scenario {
  const values = { maLoanCap: cap, maLoanTenor: tenor, maPilotCap: 0.8, maPilotTenor: 10, maPilotCoverage: pilot };
  const [capPercent, pilotPercent] = [cap, pilot].map((share) => Math.round(100 * share));
  const general = { en: `${capPercent}%, ${tenor} years`, zh: `${capPercent}%、${tenor}年` };
  const withPilot = {
    en: `${general.en}; pilot ${pilotPercent}%`,
    zh: `${general.zh}；试点${pilotPercent}%`
  };
  return {
    id: `loans-${capPercent}-${tenor}-${pilotPercent}`,
    name: pilot > 0 ? withPilot : general,
    levers: Object.fromEntries(Object.entries(values).map(([lever, value]) => [lever, [{ from: 0, value }]])),
    assumptions: {}
  };
}
