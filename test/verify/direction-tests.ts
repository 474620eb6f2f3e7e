import { beforeAll, describe, expect, test } from "vitest";
import type { Claim, Experiment, Verdict } from "../../sim/validation/experiment.ts";
import type { Look } from "./looks.ts";
import { inWords, runDirection } from "./run-directions.ts";

const scale = 0.04;

/** One test a claim: a direction is run once for all of its claims. */
export function testDirections(directions: readonly Experiment<Claim>[], looks: readonly Look[]): void {
  describe.each(directions)("direction $test", (direction) => {
    let verdicts: Verdict[] = [];
    beforeAll(() => {
      verdicts = runDirection(direction, looks, scale);
      console.log(verdicts.map(inWords).join("\n"));
    }, 600_000);

    test.each(direction.claims.map(({ sentence }, place) => [sentence, place] as const))("%s", (_, place) => {
      expect(verdicts[place].holds, inWords(verdicts[place])).toBe(true);
    });
  });
}
