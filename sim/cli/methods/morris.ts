import { factorPoint } from "../../analysis/designs/factor-space.ts";
import { type ElementaryEffect, elementaryEffects } from "../../analysis/morris.ts";
import type { AddProblem } from "../../import/problem-list.ts";
import { shortNumber, textTable } from "../text-table.ts";
import { UsageError } from "../usage-error.ts";
import { say } from "../words/language.ts";
import { methodHeadings as columns } from "../words/method-headings.ts";
import { methodMessages } from "../words/method-messages.ts";
import { withLevel } from "./interval-options.ts";
import type { Method, MethodOptions } from "./method.ts";
import { type FactorTable, factorsOf, outputOf, readTables, varyingFactors } from "./tables.ts";
import { type TransformOptions, transformed, withTransform } from "./transform-option.ts";

type MorrisOptions = MethodOptions & TransformOptions & { readonly level: number };

/** `techmarket analyse morris`. */
export const morris: Method<MorrisOptions> = {
  name: "morris",
  what: "elementary effects from trajectories: mu, mu* with interval, sigma",
  options: (command) => withTransform(withLevel(command)),
  analyse(options, surroundings) {
    const { factors, outputs } = readTables(
      options,
      surroundings,
      (tables, add) => {
        const given = factorsOf(tables, add);
        refuseGroups(given);
        const table = given.isWhole ? varyingFactors(given, surroundings.tell) : given;
        checkWalks(table, add);
        return {
          factors: table,
          outputs: transformed(outputOf(tables, options.output, add), options, tables, surroundings, add)
        };
      },
      true
    );
    const { names, rows } = factors;
    const points = rows.map((row) => factorPoint(factors, row));
    const effects = elementaryEffects(inWalks(points, names.length), inWalks(outputs, names.length), options.level);
    return { result: { names, ...morrisFields(effects) }, lines: morrisLines(names, effects) };
  }
};

/** The fields under the names that the field’s software gives them. */
function morrisFields(effects: readonly ElementaryEffect[]) {
  return {
    mu: effects.map((effect) => effect.mean),
    mu_star: effects.map(({ meanAbsolute }) => meanAbsolute),
    mu_star_conf: effects.map(({ reach }) => (Number.isNaN(reach) ? null : reach)),
    sigma: effects.map(({ spread }) => (Number.isNaN(spread) ? null : spread))
  };
}

function morrisLines(names: readonly string[], effects: readonly ElementaryEffect[]): string {
  const rows = effects.map((effect, factor) => [
    names[factor],
    ...[effect.mean, effect.meanAbsolute, effect.reach, effect.spread].map((value) =>
      shortNumber(Number.isNaN(value) ? null : value)
    )
  ]);
  return textTable([say(columns.factor), "mu", "mu*", "±", "sigma"], rows);
}

function inWalks<Row>(rows: readonly Row[], factors: number): Row[][] {
  const length = factors + 1;
  return Array.from({ length: Math.floor(rows.length / length) }, (_, walk) =>
    rows.slice(walk * length, (walk + 1) * length)
  );
}

/** A walk of groups moves many factors at once, of which no effect of one can be told. */
function refuseGroups({ names, groups }: FactorTable): void {
  if (!groups || new Set(groups).size === names.length) return;
  throw new UsageError([say(methodMessages.groupsOfMorris)]);
}

/** Each walk starts somewhere and then moves each factor once. */
function checkWalks({ file, names, rows, lines, isWhole }: FactorTable, add: AddProblem): void {
  if (!isWhole) return;
  const length = names.length + 1;
  if (rows.length === 0 || rows.length % length !== 0) {
    const expected = {
      en: `a multiple of ${length} rows: walks that move each factor once`,
      zh: `${length}的整数倍行：每条轨迹使各因素各变动一次`
    };
    add({ file, line: lines.at(-1) ?? 1, column: "", found: say(methodMessages.rows(rows.length)), expected });
    return;
  }
  inWalks(Array.from(rows.keys()), names.length).forEach((walk) => {
    const open = new Set(names);
    for (const place of walk.slice(1)) {
      const moved = names.filter((_, factor) => rows[place][factor] !== rows[place - 1][factor]);
      if (moved.length === 1 && open.delete(moved[0])) continue;
      const expected = {
        en: "one factor changed since the line before, each once in a walk",
        zh: "与上一行相比只变动一个因素，且每条轨迹中各因素只变动一次"
      };
      add({
        file,
        line: lines[place],
        column: moved[0] ?? "",
        found: moved.length === 0 ? say(methodMessages.noChange) : moved.join(", "),
        expected
      });
    }
  });
}
