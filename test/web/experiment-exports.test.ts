import { expect, test } from "vitest";
import { resumeLine, runLine } from "../../web/state/experiment-exports.ts";
import { smallExperiment } from "../sim/experiment/small-experiment.ts";

test("the lines for the command line keep experiments of one id apart, name own data, and say what to do with failures", () => {
  const one = smallExperiment({ id: "my study", seed: "one" });
  const other = smallExperiment({ id: "my study", seed: "other" });
  expect(runLine(one, "stop")).toMatch(
    /^npm run --silent techmarket -- experiment run experiment\.json --out out\/my-study-[0-9a-f]{6}$/
  );
  expect(runLine(one, "stop")).not.toBe(runLine(other, "stop"));
  expect(resumeLine({ ...one, region: "own-0011223344556677" }, "stop")).toMatch(/ --region own-region\.json$/);
  expect(resumeLine(one, "list")).toMatch(/experiment resume out\/my-study-[0-9a-f]{6} --on-failure list$/);
});
