import { beforeAll, describe, expect, test } from "vitest";
import { directions, isNumbered } from "../sim/validation/directions.ts";
import type { Verdict } from "../sim/validation/experiment.ts";
import { twoLooks } from "./looks.ts";
import { inWords, runDirection } from "./verify/run-directions.ts";

const looks = twoLooks(8, 20);
const scale = 0.04;

// Those that any model of such a reform has to pass. What else the measures are claimed to do is run by `npm run verify`.
describe.each(directions.filter(isNumbered))("direction $test.en", (direction) => {
  let verdicts: Verdict[] = [];
  beforeAll(() => {
    verdicts = runDirection(direction, looks, scale);
    console.log(verdicts.map(inWords).join("\n"));
  }, 600_000);

  test.each(direction.claims.map(({ sentence }, place) => [sentence.en, place] as const))("%s", (_, place) => {
    expect(verdicts[place].holds, inWords(verdicts[place])).toBe(true);
  });
});
