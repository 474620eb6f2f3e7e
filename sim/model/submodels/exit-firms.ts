import { never } from "../../world/inventions.ts";
import { closeFirm } from "../close-firm.ts";
import { nextRunDown } from "../firms/clocks.ts";
import { defineSubmodel } from "../simulation.ts";

/** Firms whose clock has run down leave of their own will: they pay what they owe and close. */
export const exitFirms = defineSubmodel({
  name: "exitFirms",
  source: "model 2.7.14",
  levers: ["resaleCost"],
  run(simulation, { resaleCost }) {
    const { firms, scalars } = simulation.world;
    const { active, exitClock, defaulted } = firms;
    const rows = scalars.firmRows[0];
    for (let firm = nextRunDown(exitClock, 0, rows); firm < rows; firm = nextRunDown(exitClock, firm + 1, rows)) {
      if (active[firm] === 1 && defaulted[firm] === never) closeFirm(simulation, firm, resaleCost);
    }
  }
});
