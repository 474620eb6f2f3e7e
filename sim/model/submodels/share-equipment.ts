import { flow } from "../../ledger/ledger.ts";
import { exp, normalQuantile } from "../../numeric/index.ts";
import { purposes } from "../../random/index.ts";
import { grantFromBudget } from "../public-budget.ts";
import { defineSubmodel, type Simulation } from "../simulation.ts";
import { inventionsBought } from "./fund-jointly.ts";

/** Life of research equipment, years: the usual depreciation of instruments. Assumption. */
const equipmentLife = 8;
/** Part of what is missing in a year that is bought; the rest waits or is done without. Assumption. */
const boughtPart = 0.5;
/** What the city pays the lender for running equipment for others, over what it is worth to them. Assumption. */
const runningCost = 0.1;

/** Machine time that an organisation needs in a year, worth in yuan: a part of its budget, now more, now less. */
export function equipmentNeeded(budget: number, part: number, spread: number, normal: number): number {
  return budget * part * exp(spread * normal - (spread * spread) / 2);
}

/** Part of what others lack that the shared idle time which fits can serve. */
export function servedShare(offered: number, lacking: number): number {
  return lacking > 0 ? Math.min(1, offered / lacking) : 0;
}

const need = { column: new Float64Array(0) };

/**
 * Once a year organisations use their equipment, lend what stands idle and is shared, borrow, buy half of what they
 * still lack, and write off. What they need not buy goes into research; whoever works elsewhere loses time.
 */
export const shareEquipment = defineSubmodel({
  name: "shareEquipment",
  section: "7.2",
  levers: ["equipmentShared"],
  run(simulation, { equipmentShared }) {
    if (simulation.month % 12 !== 0) return;
    const { organisations } = simulation.world;
    if (need.column.length !== organisations.capacity) need.column = new Float64Array(organisations.capacity);
    drawNeeds(simulation);
    const { equipment } = organisations;
    let [idle, lacking, own, stock] = [0, 0, 0, 0];
    for (let row = 0; row < organisations.capacity; row++) {
      const used = Math.min(equipment[row], need.column[row]);
      own += used;
      idle += equipment[row] - used;
      lacking += need.column[row] - used;
      stock += equipment[row];
    }
    const fitting = idle * simulation.assumptions.equipmentFit;
    const served = servedShare(fitting * equipmentShared, lacking * equipmentShared) * equipmentShared;
    const bought = renew(simulation, served);
    const lent = lacking * served;
    simulation.tallies.equipmentUsed += (own + lent) * 100;
    simulation.tallies.equipmentStock += stock * 100;
    simulation.tallies.equipmentBought += bought * 100;
    simulation.tallies.equipmentDuplicated += Math.max(0, Math.min(bought, fitting - lent)) * 100;
    payLenders(simulation, lent);
  }
});

/** This year's need of each organisation, by its identity and the year. */
function drawNeeds({ world, draws, assumptions: a, month }: Simulation): void {
  const { budget, equipment, idLow, idHigh, capacity } = world.organisations;
  for (let row = 0; row < capacity; row++) {
    const luck = draws.uniform(idLow[row], idHigh[row], purposes.equipment, 0, month);
    need.column[row] = equipmentNeeded(budget[row], a.equipmentNeed, a.equipmentSpread, normalQuantile(luck));
    if (month === 0) equipment[row] = budget[row] * a.equipmentNeed;
  }
}

/**
 * Each organisation borrows the served part of what it lacks and buys a part of the rest. Yuan bought in all.
 * @param served share of a lack that others' equipment makes good
 */
function renew(simulation: Simulation, served: number): number {
  const { organisations } = simulation.world;
  const { equipment } = organisations;
  let bought = 0;
  for (let row = 0; row < organisations.capacity; row++) {
    const lack = Math.max(0, need.column[row] - equipment[row]);
    const borrowed = lack * served;
    const purchase = (lack - borrowed) * boughtPart;
    bought += purchase;
    equipment[row] += purchase - equipment[row] / equipmentLife;
    if (borrowed > 0) research(simulation, row, borrowed);
  }
  return bought;
}

/** Money not spent on equipment brings the next invention nearer; time lost with others' equipment moves it away. */
function research({ world, assumptions: a, tallies }: Simulation, row: number, borrowed: number): void {
  const { budget, inventionRate, inventionClock } = world.organisations;
  const gain = borrowed * (boughtPart - a.equipmentFriction);
  inventionClock[row] -= inventionsBought(gain, budget[row], inventionRate[row] * 12, a.researchElasticity);
  tallies.equipmentSaved += borrowed * boughtPart * 100;
}

/** The city pays for running what is lent, in equal parts to all organisations. */
function payLenders(simulation: Simulation, lent: number): void {
  if (lent === 0) return;
  const { world } = simulation;
  const { ledger, account, organisations } = world;
  const granted = grantFromBudget(simulation, Math.floor(lent * runningCost * 100));
  const upTo = (row: number) => Math.floor((granted * row) / organisations.capacity);
  for (let row = 0; row < organisations.capacity; row++) {
    ledger.pay(flow.reformGrants, account.government, account.organisation + row, upTo(row + 1) - upTo(row));
  }
}
