import { never } from "../../world/inventions.ts";
import { closeFirm } from "../close-firm.ts";
import { defineSubmodel } from "../simulation.ts";

/** Firms whose clock has run down leave of their own will: they pay what they owe and close. */
export const exitFirms = defineSubmodel({
  name: "exitFirms",
  source: "model 2.7.14",
  levers: ["resaleCost"],
  run(simulation, { resaleCost }) {
    const { firms, scalars } = simulation.world;
    const { active, exitClock, defaulted } = firms;
    for (let firm = 0; firm < scalars.firmRows[0]; firm++) {
      if (active[firm] === 1 && exitClock[firm] <= 0 && defaulted[firm] === never)
        closeFirm(simulation, firm, resaleCost);
    }
  }
});
