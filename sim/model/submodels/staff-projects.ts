import { defineSubmodel, type Simulation } from "../simulation.ts";

/** Months in which open posts of researchers are filled, and posts without money given up. Assumption. */
const adjustmentMonths = 12;
/** Part of project money that pays researchers. Assumption. */
const wagePart = 0.5;

/** Researchers that project money pays for, persons. */
export function postsPaid(moneyYear: number, pay: number): number {
  return (moneyYear * wagePart) / pay;
}

/** Hired in a month: a part of the posts still open. Nobody is hired where there is no money for the post. */
export function hired(posts: number, trained: number, trainees: number): number {
  return Math.max(0, posts - trained - trainees) / adjustmentMonths;
}

/** Those who leave in a month, of a stock: some always, and more where the posts are fewer than the people. */
export function leaving(stock: number, yearly: number, people: number, posts: number): number {
  const surplus = people > posts ? (people - posts) / people / adjustmentMonths : 0;
  return stock * Math.min(1, yearly / 12 + surplus);
}

/** Share of the work on projects that people hired for it and trained can do. */
export function readyShare(trained: number, posts: number): number {
  return posts > 0 ? Math.min(1, trained / posts) : 0;
}

/** Own work left undone for a unit of project work: what supervision takes, and all that the trained cannot do. */
export function crowding(supervision: number, ready: number): number {
  return supervision + (1 - supervision) * (1 - ready);
}

/**
 * Researchers hired on the money of projects, of joint funds and of laboratories: they are found within a year, learn
 * for years before they invent, and leave. Until they are ready, the organisation's own researchers do the work.
 */
export const staffProjects = defineSubmodel({
  name: "staffProjects",
  section: "7.2",
  levers: [],
  run({ world, assumptions: a, scale, tallies }) {
    const { projectMoney, projectTrained, projectTrainees, capacity } = world.organisations;
    for (let organisation = 0; organisation < capacity; organisation++) {
      const [trained, trainees] = [projectTrained[organisation], projectTrainees[organisation]];
      if (projectMoney[organisation] === 0 && trained + trainees === 0) continue;
      const posts = postsPaid(projectMoney[organisation] / 100 / scale, a.inventorPay);
      const people = trained + trainees;
      const ready = trainees / (12 * a.researcherTraining);
      projectTrained[organisation] += ready - leaving(trained, a.researcherLeaving, people, posts);
      projectTrainees[organisation] +=
        hired(posts, trained, trainees) - ready - leaving(trainees, a.researcherLeaving, people, posts);
      projectMoney[organisation] -= projectMoney[organisation] / 12;
      tallies.projectResearchers += people;
      tallies.projectTrained += trained;
    }
  }
});

/** What an organisation's own programme leaves undone for a unit of work on projects. */
export function crowdingOf(
  { world, assumptions, scale }: Simulation,
  organisation: number,
  supervision: number
): number {
  const { projectMoney, projectTrained } = world.organisations;
  const posts = postsPaid(projectMoney[organisation] / 100 / scale, assumptions.inventorPay);
  return crowding(supervision, readyShare(projectTrained[organisation], posts));
}
