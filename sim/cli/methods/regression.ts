import { fewestForRegression, firstCollinear, rankRegression } from "../../analysis/sensitivity/rank-regression.ts";
import { shortText } from "../../scenario/short-text.ts";
import { shortNumber, textTable } from "../text-table.ts";
import { UsageError } from "../usage-error.ts";
import { say } from "../words/language.ts";
import { methodHeadings as columns } from "../words/method-headings.ts";
import { methodMessages } from "../words/method-messages.ts";
import { withLevel } from "./interval-options.ts";
import type { Method, MethodOptions } from "./method.ts";
import { checkCount, constantFactors, factorsOf, outputOf, readTables, tellConstant } from "./tables.ts";

type RegressionOptions = MethodOptions & { readonly level: number };

/** `techmarket analyse regression`. */
export const regression: Method<RegressionOptions> = {
  name: "regression",
  what: "standardised regression of ranks, with partial rank correlations, from any sample; fit for heavy tails",
  options: withLevel,
  analyse(options, surroundings) {
    const { names, rows, outputs } = readTables(options, surroundings, (tables, add) => {
      const factors = factorsOf(tables, add);
      const varying = factors.names.length - constantFactors(factors).length;
      checkCount(factors, { fewest: fewestForRegression(varying) }, add);
      return { ...factors, outputs: outputOf(tables, options.output, add) };
    });
    tellConstant({ names, rows }, surroundings.tell);
    const values = names.map((_, factor) => rows.map((row) => row[factor]));
    const found = rankRegression(values, outputs, options.level);
    if (!found) {
      const told = firstCollinear(values);
      throw new UsageError([say(methodMessages.collinear(told === undefined ? told : shortText(names[told])))]);
    }
    const { coefficients, reaches, partial, explained } = found;
    const lines = names.map((name, factor) => [
      name,
      ...[coefficients[factor], reaches[factor], partial[factor]].map(shortNumber)
    ]);
    return {
      result: { names, srrc: coefficients, srrc_conf: reaches, prcc: partial, r2: explained },
      lines: `${textTable([say(columns.factor), say(columns.coefficient), "±", say(columns.partial)], lines)}\n\n${say(methodMessages.explainedRanks(shortNumber(explained)))}`
    };
  }
};
