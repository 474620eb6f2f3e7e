import { schedule } from "../model/schedule.ts";
import { type Description, description } from "./description.ts";

/** One month of the model in its order. */
export function describeSchedule(): Description {
  const steps = schedule.flatMap(({ name: phase, submodels }) =>
    submodels.map(({ name, section, levers }) => ({ phase, submodel: name, levers, section }))
  );
  return description(["phase", "submodel", "levers", "section"], steps, ({ phase, submodel, levers, section }) => [
    phase.en,
    submodel,
    levers.join(" "),
    section
  ]);
}
