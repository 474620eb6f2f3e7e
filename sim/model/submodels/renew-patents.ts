import { purposes } from "../../random/index.ts";
import { patentState } from "../../world/inventions.ts";
import { considerUse, holderFirm, lapse, release, scheduleRenewal } from "../inventions/life.ts";
import { defineSubmodel } from "../simulation.ts";

/** Months from grant to the first renewal decision, 22 to 112. Source: trial of the specification, part 1 row 3. */
export function firstDecision(uniform: number): number {
  return 22 + Math.floor(uniform * 91);
}

/** Months a used patent is kept on, 5 to 13 years. */
export function laterDecision(uniform: number): number {
  return 60 + Math.floor(uniform * 97);
}

/** At each renewal decision a patent in use is kept for years; one that no one uses or wants lapses. */
export const renewPatents = defineSubmodel({
  name: "renewPatents",
  source: "model 2.7.3",
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
        if (inventions.used[invention] === 1 || inventions.licences[invention] > 0) {
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
