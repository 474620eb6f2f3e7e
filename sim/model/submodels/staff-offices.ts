import { flow } from "../../ledger/ledger.ts";
import { exp } from "../../numeric/index.ts";
import { rulesOf } from "../pilots.ts";
import { grantFromBudget } from "../public-budget.ts";
import { defineSubmodel, type Simulation } from "../simulation.ts";

/** Months in which an office fills the posts that it may pay for. Assumption. */
const hiringMonths = 6;

/**
 * Chance a year that a transfer professional leaves: offers from outside that beat the post, and of those only what
 * beats a title too. What an offer brings more is exponential.
 * @param offers a year that beat an untitled post
 * @param titled share of the posts with a title
 * @param worth of a title, in mean gains of an offer
 */
export function leavingRate(offers: number, titled: number, worth: number): number {
  return offers * (1 - titled + titled * exp(-worth));
}

/** Share of trained staff where leaving and training balance; those who leave are followed by beginners. */
export function trainedShare(leaving: number, trainingYears: number): number {
  return 1 / (1 + leaving * trainingYears);
}

/** Change of the trained share in a month, from its distance to the share under today's leaving. */
export function monthlyChange(
  distance: number,
  today: number,
  leaving: number,
  leavingToday: number,
  trainingYears: number
): number {
  return -(distance * (1 / trainingYears + leaving) + today * (leaving - leavingToday)) / 12;
}

/** What an office gets done over what the same posts get done today: a beginner does a part of a trained one's work. */
export function workDone(distance: number, today: number, beginner: number): number {
  const usual = beginner + (1 - beginner) * today;
  return (usual + (1 - beginner) * distance) / usual;
}

/**
 * Transfer offices as stocks of people: some leave, beginners follow and learn, and the city pays posts on top. A title
 * ladder keeps people, and each titled post costs its office more.
 */
export const staffOffices = defineSubmodel({
  name: "staffOffices",
  section: "7.2",
  levers: ["titleTrack", "transferPosts"],
  run(simulation, policy) {
    const { organisations } = simulation.world;
    for (let organisation = 0; organisation < organisations.capacity; organisation++) {
      const rules = rulesOf(simulation, policy, organisation);
      organisations.titled[organisation] = rules.titleTrack;
      trainStaff(simulation, organisation);
      fillCityPosts(simulation, rules.transferPosts, organisation);
    }
  }
});

function trainStaff({ world, assumptions: a, tallies }: Simulation, organisation: number): void {
  const { organisations } = world;
  const { officeStaff, cityPosts, experience, titled } = organisations;
  const leaving = leavingRate(a.officeLeaving, titled[organisation], a.titleWorth);
  const today = trainedShare(a.officeLeaving, a.officeTraining);
  experience[organisation] += monthlyChange(
    experience[organisation],
    today,
    leaving,
    a.officeLeaving,
    a.officeTraining
  );
  const staff = officeStaff[organisation] + cityPosts[organisation];
  tallies.officeStaff += staff;
  tallies.officeTrained += staff * (today + experience[organisation]);
}

/** Posts the city pays are filled one by one, with beginners, and only as far as the reform budget reaches. */
function fillCityPosts(simulation: Simulation, perHundred: number, organisation: number): void {
  const { world, assumptions: a, scale } = simulation;
  const { organisations, ledger, account, accounts } = world;
  const { inventionRate, cityPosts, officeStaff, experience } = organisations;
  const wanted = (perHundred / 100) * ((inventionRate[organisation] * 12) / scale);
  const before = cityPosts[organisation];
  if (wanted === 0 && before === 0) return;
  const sought = before + (wanted - before) / hiringMonths;
  const monthly = (a.officeCost * (1 + a.titlePremium * organisations.titled[organisation]) * 100 * scale) / 12;
  const paid = grantFromBudget(simulation, Math.floor(sought * monthly));
  const posts = Math.min(sought, paid / monthly);
  const holder = account.organisation + organisation;
  ledger.pay(flow.reformGrants, account.government, holder, paid);
  ledger.pay(flow.wages, holder, account.household + accounts.bank[holder], paid);
  cityPosts[organisation] = posts;
  const today = trainedShare(a.officeLeaving, a.officeTraining);
  const staff = officeStaff[organisation] + posts;
  if (posts > before) experience[organisation] -= ((today + experience[organisation]) * (posts - before)) / staff;
}
