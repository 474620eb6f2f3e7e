import { expect, test } from "vitest";
import stored from "../../data/worlds/chongqing.json" with { type: "json" };
import { targetName } from "../../web/state/target-names.ts";

test("every figure that calibration looked at has a name in both languages, apart from its id", () => {
  const ids = [...stored.targets.map(({ id }) => id), ...stored.parameters.flatMap(({ moves }) => moves)];
  expect(ids.length).toBeGreaterThan(50);
  for (const id of ids) {
    expect(targetName(id).en, id).toMatch(/^(?!T\d\d$)\p{L}.* /u);
    expect(targetName(id).zh, id).toMatch(/\p{Script=Han}/u);
  }
  expect(targetName("T31")).toEqual({ en: "rate on new corporate loans", zh: "新发放企业贷款利率" });
});
