import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, inject, it } from "vitest";

const address = inject("address");

it.each(["sim/analysis/designs/joe-kuo.LICENSE.txt", "web/style/fonts/OFL.txt"])(
  "serves %s beside the workbench",
  async (path) => {
    const source = readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), "utf8");
    const answer = await fetch(`${address}licences/${path.split("/").at(-1)}`);
    expect(await answer.text()).toBe(source);
  }
);
