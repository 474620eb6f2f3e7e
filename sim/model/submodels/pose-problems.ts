import { flow } from "../../ledger/ledger.ts";
import { purposes } from "../../random/index.ts";
import { contractNumber } from "../../world/inventions.ts";
import { creditGained, evaluate, qualifies } from "../contracts/recognition.ts";
import { buyerMeans, count } from "../contracts/sign.ts";
import { commissionedTerms, createTerms, emptyPair } from "../contracts/terms.ts";
import { drawSlot } from "../draw-slot.ts";
import { commission, orderedQuality } from "../inventions/commission.ts";
import { logMatch, readyValue, valueAtStage } from "../inventions/use.ts";
import { grantFromBudget } from "../public-budget.ts";
import { defineSubmodel, type Simulation } from "../simulation.ts";

const terms = createTerms();
const pair = emptyPair({ organisation: 1 });
/** Stage a solution to a posed problem reaches when it is accepted by the firm. Assumption. */
const acceptedStage = 2;

/** Firms pose problems, pay and accept; the city matches a part of the price. The price binds the firm's research budget. */
export const poseProblems = defineSubmodel({
  name: "poseProblems",
  section: "7.7",
  levers: [
    "posedProblemGrant",
    "recognitionCredit",
    "recognitionThreshold",
    "inventorShareCash",
    "inventorShareEquity",
    "inventorShareFloor",
    "transferOfficeShare",
    "shareOnGross",
    "payLaterFreeMonths",
    "trialInsuranceCover"
  ],
  run(simulation, policy) {
    const { world, draws, assumptions, month } = simulation;
    const { active, technology, anniversary, idLow, idHigh, unmet } = world.firms;
    const rows = world.scalars.firmRows[0];
    const calendarMonth = month % 12;
    const chance = assumptions.problemRate * 12;
    for (let firm = 0; firm < rows; firm++) {
      if (anniversary[firm] !== calendarMonth && unmet[firm] === 0) continue;
      if (active[firm] === 0 || technology[firm] === 0) continue;
      const handedOn = unmet[firm] === 1;
      unmet[firm] = 0;
      draws.words(idLow[firm], idHigh[firm], purposes.posedProblem, 0, month);
      if (handedOn || draws.u0() < chance) pose(simulation, policy, firm);
    }
  }
});

function pose(simulation: Simulation, policy: Parameters<typeof poseProblems.run>[1], firm: number): void {
  const { world, assumptions: a } = simulation;
  const { firms, inventions } = world;
  const model = drawModel(simulation, firm);
  if (model < 0) return;
  const logUse = orderedQuality(simulation, firm, model) + logMatch(simulation, a.problemFit);
  const ready = readyValue(simulation, firm, logUse, simulation.annuities[0]);
  pair.value = valueAtStage(simulation, acceptedStage, ready);
  pair.closeness = a.problemFit;
  pair.grant = policy.posedProblemGrant;
  pair.means = buyerMeans(simulation, firm);
  pair.researchBudget =
    (firms.sales[firm] * firms.researchShare[firm] * a.problemBudget) / (1 - policy.posedProblemGrant);
  const type = contractNumber.commissioned;
  const recognised = qualifies(firms.sales[firm] * firms.researchShare[firm] * a.problemBudget, policy);
  pair.credit = recognised ? creditGained(policy.recognitionCredit, a.creditWorth) : 0;
  commissionedTerms(terms, pair, a);
  if (terms.buyer[type] <= 0 || terms.price[type] > pair.means / (1 - policy.posedProblemGrant)) return;
  const price = terms.price[type];
  const matched = grantFromBudget(simulation, Math.floor(price * policy.posedProblemGrant * 100));
  payGrant(simulation, inventions.origin[model], matched);
  count(simulation, {
    type,
    invention: model,
    buyer: firm,
    price,
    fair: price,
    closeness: a.problemFit,
    byBroker: false,
    approvalMonths: 0
  });
  commission(simulation, policy, firm, model, price, matched / 100);
  if (!recognised) return;
  simulation.tallies.recognisedProjects++;
  evaluate(simulation);
}

/** An invention on offer in the firm's field whose organisation takes up the problem, or -1. */
function drawModel({ world, draws, month }: Simulation, firm: number): number {
  const { firms, fields, lists, inventions } = world;
  const field = firms.field[firm];
  const { listStart, listSize } = fields;
  for (let look = 1; look <= organisationsAsked; look++) {
    const slot = drawSlot(
      draws,
      lists.invention,
      listStart[field],
      listSize[field],
      firms.idLow[firm],
      firms.idHigh[firm],
      purposes.posedProblem,
      look,
      month
    );
    if (slot >= 0 && inventions.origin[lists.invention[slot]] >= 0) return lists.invention[slot];
  }
  return -1;
}
/** Holders asked in turn until one is a research organisation. Assumption. */
const organisationsAsked = 8;

function payGrant({ world, tallies }: Simulation, organisation: number, fen: number): void {
  const { ledger, account } = world;
  ledger.pay(flow.reformGrants, account.government, account.organisation + organisation, fen);
  tallies.rdPublic += fen;
}
