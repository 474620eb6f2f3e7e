import { exp } from "../../numeric/index.ts";
import { purposes } from "../../random/index.ts";
import { monthOf } from "../../world/dates.ts";
import { patentState } from "../../world/inventions.ts";
import { considerUse, holderFirm, lapse, release, scheduleRenewal } from "../inventions/life.ts";
import { trueValue } from "../inventions/use.ts";
import { defineSubmodel, type Simulation } from "../simulation.ts";

/** Months from grant to the first renewal decision, 22 to 112. Source: trial of the specification, part 1 row 3. */
export function firstDecision(uniform: number): number {
  return 22 + Math.floor(uniform * 91);
}

/** Months until a patent that was kept is looked at again, 2.5 to 6.5 years. Assumption. */
export function laterDecision(uniform: number): number {
  return 30 + Math.floor(uniform * 49);
}

/** Whether a patent in use is kept: what its use is still worth after years of obsolescence covers the cost of going on. */
export function worthKeeping(value: number, obsolescence: number, years: number, cost: number): boolean {
  return value * exp(-obsolescence * years) > cost;
}

/** At each renewal decision a patent in use is kept for years; one that no one uses or wants lapses. */
export const renewPatents = defineSubmodel({
  name: "renewPatents",
  section: "7.4",
  levers: [],
  run(simulation) {
    const { world, draws, month } = simulation;
    const { renewalCalendar, inventions } = world;
    let invention = renewalCalendar.first[month];
    while (invention >= 0) {
      const next = inventions.nextRenewal[invention];
      inventions.renewing[invention] = 0;
      if (inventions.state[invention] === patentState.expired) release(simulation, invention);
      if (inventions.state[invention] === patentState.granted) {
        const firm = holderFirm(simulation, invention);
        if (firm >= 0 && inventions.used[invention] === 0) considerUse(simulation, firm, invention);
        if (isKept(simulation, invention, firm)) {
          draws.words(inventions.idLow[invention], inventions.idHigh[invention], purposes.renewal, 0, month);
          scheduleRenewal(simulation, invention, month + laterDecision(draws.u0()));
        } else {
          lapse(simulation, invention);
        }
      }
      invention = next;
    }
  }
});

/** Licensed patents are kept; a firm keeps what its own use still pays for; organisations keep what is in use. */
function isKept(simulation: Simulation, invention: number, firm: number): boolean {
  const { world, assumptions, month } = simulation;
  const { inventions } = world;
  if (inventions.licences[invention] > 0) return true;
  if (inventions.used[invention] === 0 || firm < 0) return inventions.used[invention] === 1;
  const years = (month - monthOf(inventions.granted[invention])) / 12;
  return worthKeeping(trueValue(simulation, firm, invention), assumptions.obsolescence, years, assumptions.renewalCost);
}
