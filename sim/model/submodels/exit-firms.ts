import { never } from "../../world/dates.ts";
import { nextRunDown } from "../../world/scan.ts";
import { closeFirm } from "../close-firm.ts";
import { defineSubmodel } from "../simulation.ts";

/** Firms whose clock has run down leave of their own will: they pay what they owe and close. */
export const exitFirms = defineSubmodel({
  name: "exitFirms",
  section: "7.9",
  levers: ["resaleCost"],
  run(simulation, { resaleCost }) {
    const { firms, scalars } = simulation.world;
    const { active, exitClock, defaulted } = firms;
    const rows = scalars.firmRows[0];
    const next = (first: number) => nextRunDown(exitClock, first, rows);
    for (let firm = next(0); firm < rows; firm = next(firm + 1)) {
      if (active[firm] === 1 && defaulted[firm] === never) closeFirm(simulation, firm, resaleCost);
    }
  }
});
