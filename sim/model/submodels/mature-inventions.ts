import { purposes } from "../../random/index.ts";
import { patentState } from "../../world/inventions.ts";
import { renewOffer } from "../../world/offers.ts";
import { licenceInForce, usedByLicensee } from "../contracts/licensees.ts";
import { adopt, beginStage, holderFirm, release } from "../inventions/life.ts";
import { defineSubmodel, type Simulation } from "../simulation.ts";

const success = ["stageSuccess0", "stageSuccess1", "stageSuccess2"] as const;

/** A stage of maturation ends: the invention is readier, or the work on it is given up. */
export const matureInventions = defineSubmodel({
  name: "matureInventions",
  section: "7.5",
  levers: [],
  run(simulation) {
    const { world, draws, assumptions, month } = simulation;
    const { inventions, maturationCalendar } = world;
    let invention = maturationCalendar.first[month];
    while (invention >= 0) {
      const next = inventions.nextDue[invention];
      inventions.maturing[invention] = 0;
      if (inventions.state[invention] === patentState.expired) {
        release(simulation, invention);
      } else {
        const stage = inventions.stage[invention];
        const ofLaboratory = inventions.inLaboratory[invention];
        inventions.inLaboratory[invention] = 0;
        const failures = inventions.failures[invention];
        draws.words(
          inventions.idLow[invention],
          inventions.idHigh[invention],
          purposes.maturation,
          8 + stage,
          failures
        );
        if (stage < 3 && draws.u0() >= assumptions[success[stage]]) inventions.failures[invention]++;
        else if (stage < 3) {
          inventions.failures[invention] = 0;
          inventions.stage[invention]++;
          renewOffer(world, invention);
          simulation.tallies.laboratoryStages += ofLaboratory;
          goOn(simulation, invention);
        }
      }
      invention = next;
    }
  }
});

/** After a success those who pay go on: the holder's firm, and a licensee. */
function goOn(simulation: Simulation, invention: number): void {
  const { inventions } = simulation.world;
  const firm = holderFirm(simulation, invention);
  if (firm >= 0) adopt(simulation, invention, firm);
  const contract = licenceInForce(simulation, invention);
  if (contract < 0) return;
  if (inventions.stage[invention] === 3) usedByLicensee(simulation, contract);
  else if (inventions.maturing[invention] === 0) beginStage(simulation, invention);
}
