import { expect, test } from "vitest";
import { constantsIn, origins } from "../../../sim/derive/constants.ts";
import { modelSources } from "../../../sim/derive/model-sources.ts";

const source = `/** Months over which a debt is paid. Assumption. */
const months = 60;
/**
 * Parts that are tried,
 * in this order. Definition.
 */
export const parts = [0.25, -1, 2e6] as const;
/** Not of this kind. */
const scratch = { firm: -1, value: 0 };
/** Twice as much. Definition. */
const typical = 2.5 * months;
const market = {
  reach: 0
};
const costs = {
  /** A desk. Assumption. */
  desk: 22_000,
  name: "x"
} as const;
const silent = 0.4;
function sum(): number {
  const inside = 3;
  return inside;
}
`;

test("constants are found with value and comment, at the outermost level and in records that are constant", () => {
  expect(constantsIn("a.ts", source)).toEqual([
    { file: "a.ts", name: "months", value: "60", meaning: "Months over which a debt is paid. Assumption." },
    {
      file: "a.ts",
      name: "parts",
      value: "[0.25, -1, 2e6]",
      meaning: "Parts that are tried, in this order. Definition."
    },
    { file: "a.ts", name: "typical", value: "2.5 * months", meaning: "Twice as much. Definition." },
    { file: "a.ts", name: "costs.desk", value: "22_000", meaning: "A desk. Assumption." },
    { file: "a.ts", name: "silent", value: "0.4", meaning: "" }
  ]);
});

test("every constant of the model says what it is and where it is from", () => {
  const constants = [...modelSources()].flatMap(([file, text]) => constantsIn(file, text));
  const untold = constants.filter(({ meaning }) => !origins.some((origin) => meaning.includes(origin)));
  expect(constants.length).toBeGreaterThan(200);
  expect(untold.map(({ file, name }) => `${name} in ${file}`)).toEqual([]);
});
