import { schedule } from "../model/schedule.ts";
import { type Description, description } from "./description.ts";
import { say } from "./words/language.ts";
import { headings as h } from "./words/messages.ts";

/** One month of the model in its order. */
export function describeSchedule(): Description {
  const steps = schedule.flatMap(({ name: phase, submodels }) =>
    submodels.map(({ name, section, levers }) => ({ phase, submodel: name, levers, section }))
  );
  return description([h.phase, h.submodel, h.leverIds, h.section], steps, ({ phase, submodel, levers, section }) => [
    say(phase),
    submodel,
    levers.join(" "),
    section
  ]);
}
