import type { Simulation } from "../simulation.ts";
import { openAccounts } from "./opening-accounts.ts";
import { layOutFields } from "./opening-fields.ts";
import { drawOpeningFirms } from "./opening-firms.ts";
import { drawOpeningFunds } from "./opening-funds.ts";
import { drawOpeningInventions } from "./opening-inventions.ts";
import { drawOpeningLoans } from "./opening-loans.ts";
import { drawOpeningOrganisations } from "./opening-organisations.ts";
import { drawOwnInventions } from "./own-inventions.ts";

/** The opening of January of the first year: agents, rights and books, drawn from the region's published marginals. */
export function drawPopulation(simulation: Simulation): void {
  openAccounts(simulation);
  layOutFields(simulation);
  drawOpeningOrganisations(simulation);
  drawOpeningFirms(simulation);
  if (simulation.region.population?.inventions) drawOwnInventions(simulation, simulation.region.population.inventions);
  else drawOpeningInventions(simulation);
  drawOpeningFunds(simulation);
  drawOpeningLoans(simulation);
}
