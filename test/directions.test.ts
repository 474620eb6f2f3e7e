import { beforeAll, describe, expect, test } from "vitest";
import { directions } from "../sim/validation/directions.ts";
import type { Verdict } from "../sim/validation/experiment.ts";
import { oneLook, twoLooks } from "./verify/looks.ts";
import { inWords, runDirection } from "./verify/run-directions.ts";

const replicates = 20;
const scale = 0.04;

/** The directions that any model of such a reform has to pass are numbered; for them all pairs are run. */
function isNumbered(test: string): boolean {
  return /^\d/.test(test);
}

describe.each(directions)("direction $test", (direction) => {
  let verdicts: Verdict[] = [];
  beforeAll(() => {
    const looks = isNumbered(direction.test) ? oneLook(replicates) : twoLooks(replicates);
    verdicts = runDirection(direction, looks, scale);
    console.log(verdicts.map(inWords).join("\n"));
  }, 600_000);

  test.each(direction.claims.map(({ sentence }, place) => [sentence, place] as const))("%s", (_, place) => {
    expect(verdicts[place].holds, inWords(verdicts[place])).toBe(true);
  });
});
