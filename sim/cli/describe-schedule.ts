import { schedule } from "../model/schedule.ts";
import { type Description, description } from "./description.ts";

/** One month of the model in its order. */
export function describeSchedule(): Description {
  const steps = schedule.flatMap(({ name: phase, submodels }) =>
    submodels.map(({ name, source, levers }) => ({ phase, submodel: name, levers, source }))
  );
  return description(["phase", "submodel", "levers", "source"], steps, ({ phase, submodel, levers, source }) => [
    phase.en,
    submodel,
    levers.join(" "),
    source
  ]);
}
