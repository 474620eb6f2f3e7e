import { scenarioNames } from "../../sim/derive/named-scenarios.ts";
import { aspectIds, leverIds, measureIds } from "../../sim/levers/index.ts";
import { outcomeIds } from "../../sim/outcomes/index.ts";
import { uncertaintyIds } from "../../sim/uncertainties/index.ts";

/** Ids that a person could meet and that are no words of a language: those with a capital or a hyphen inside. */
export const knownIds: readonly string[] = [
  ...[...scenarioNames, ...aspectIds, ...leverIds, ...outcomeIds, ...uncertaintyIds].filter(
    (id) => /[A-Z]|-/.test(id) && !(measureIds as readonly string[]).includes(id)
  )
];
