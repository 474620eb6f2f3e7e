import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { designIds } from "../../sim/analysis/designs/designs.ts";
import { robustnessMetricIds } from "../../sim/analysis/robustness/metrics.ts";
import { methods } from "../../sim/cli/commands/analyse.ts";

const page = (name: string) => readFileSync(new URL(`../../docs/methods/${name}.md`, import.meta.url), "utf8");
const names = methods.map(({ name }) => name);
const headings = ["Question", "Equation", "Paper", "How to read", "Limits", "Oracle"];

test.each([...names, "designs"])(
  "the page of %s has its question, equation, paper, how to read it, limits and oracle",
  (name) => {
    const found = [...page(name).matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(found).toEqual(headings);
  }
);

test("every method is shown as a command on its page and linked from the first one", () => {
  for (const name of names) {
    expect(page(name)).toContain(`\`techmarket analyse ${name}`);
    expect(page("README")).toContain(`[${name}](${name}.md)`);
  }
});

test("the page of designs lists every design, that of robustness every metric", () => {
  for (const id of designIds) expect(page("designs")).toContain(`| \`${id}\``);
  for (const id of robustnessMetricIds) expect(page("regret")).toContain(`\`${id}\``);
});
