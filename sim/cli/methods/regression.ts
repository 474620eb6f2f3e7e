import { rankRegression } from "../../analysis/sensitivity/rank-regression.ts";
import { shortNumber, textTable } from "../text-table.ts";
import { UsageError } from "../usage-error.ts";
import { withLevel } from "./interval-options.ts";
import type { Method, MethodOptions } from "./method.ts";
import { factorsOf, outputOf, readTables } from "./tables.ts";

type RegressionOptions = MethodOptions & { readonly level: number };

/** `techmarket analyse regression`. */
export const regression: Method<RegressionOptions> = {
  name: "regression",
  what: "standardised regression of ranks, with partial rank correlations, from any sample; fit for heavy tails",
  options: withLevel,
  analyse(options, surroundings) {
    const { names, rows, outputs } = readTables(options, surroundings, (tables, add) => ({
      ...factorsOf(tables, add),
      outputs: outputOf(tables, options.output, add)
    }));
    const columns = names.map((_, factor) => rows.map((row) => row[factor]));
    const found = rankRegression(columns, outputs, options.level);
    if (!found) {
      throw new UsageError([
        `The ${names.length} factors are collinear, or ${rows.length} rows are too few for them. Expected: factors that vary apart from each other, and at least ${names.length + 2} rows.`
      ]);
    }
    const { coefficients, reaches, partial, explained } = found;
    const lines = names.map((name, factor) => [
      name,
      ...[coefficients[factor], reaches[factor], partial[factor]].map(shortNumber)
    ]);
    return {
      result: { names, srrc: coefficients, srrc_conf: reaches, prcc: partial, r2: explained },
      lines: `${textTable(["factor", "coefficient", "±", "partial"], lines)}\n\nR² of ranks: ${shortNumber(explained)}`
    };
  }
};
