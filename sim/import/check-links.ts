import { nearestWord } from "../scenario/nearest-word.ts";
import { type QuantityId, quantityUnits } from "../world/region.ts";
import type { FormId } from "./forms.ts";
import { monthText } from "./month.ts";
import type { ImportProblem } from "./problem.ts";
import type { ReadTable } from "./read-table.ts";

export type ReadTables = Partial<Readonly<Record<FormId, ReadTable>>>;

/** Figures of the region that a table decides, so that a total beside it would contradict it. */
export const decidedBy: Readonly<Record<Exclude<FormId, "totals">, readonly QuantityId[]>> = {
  firms: ["technologyFirmsOpening", "meanSales", "sizeMinimum", "researchTotal", "researchFirmShare"],
  inventions: [
    "inventionsInForce",
    "pendingApplications",
    "inventionHolderFirms",
    "inventionHolderUniversities",
    "inventionHolderInstitutes"
  ],
  organisations: ["researchTotal", "researchFirmShare"]
};

/** What is wrong between the files: holders that no file names, totals that a table decides, values out of range. */
export function linkProblems(tables: ReadTables): ImportProblem[] {
  return [...holderProblems(tables), ...dateProblems(tables), ...totalProblems(tables)];
}

/** Most names that are searched for the nearest one. */
const mostSearched = 2000;

function holderProblems({ firms, organisations, inventions }: ReadTables): ImportProblem[] {
  if (!inventions) return [];
  const names = [...(firms?.columns.firm ?? []), ...(organisations?.columns.organisation ?? [])].filter(isText);
  const known = new Set(names);
  const expected = { en: "a firm or organisation of the other files", zh: "企业表或单位表中已有的名称" };
  return inventions.columns.holder!.flatMap((holder, row) => {
    if (!isText(holder) || known.has(holder)) return [];
    const nearest = names.length > 0 ? { nearest: nearestWord(holder, names.slice(0, mostSearched)) } : {};
    return [{ ...placeOf(inventions, row, "holder"), found: holder, expected, ...nearest }];
  });
}

const isText = (cell: string | number | null | undefined): cell is string => typeof cell === "string";

function dateProblems({ inventions }: ReadTables): ImportProblem[] {
  if (!inventions) return [];
  const { state, filed, granted } = inventions.columns;
  return state!.flatMap((stands, row): ImportProblem[] => {
    const [filing, grant] = [filed![row], granted![row]];
    if (stands === pending && grant !== null) {
      const expected = { en: "nothing, for the application is pending", zh: "留空，因申请在审" };
      return [{ ...placeOf(inventions, row, "granted"), found: monthText(grant as number), expected }];
    }
    if (typeof filing !== "number" || typeof grant !== "number" || filing <= grant) return [];
    const expected = { en: "a grant not before the filing", zh: "授权不早于申请" };
    return [{ ...placeOf(inventions, row, "granted"), found: monthText(grant), expected }];
  });
}

/** Place of “pending” among the states. */
const pending = 1;

function totalProblems(tables: ReadTables): ImportProblem[] {
  const { totals } = tables;
  if (!totals) return [];
  return totals.columns.quantity!.flatMap((id, row): ImportProblem[] => {
    const value = totals.columns.value![row];
    if (!isText(id)) return [];
    const decider = (["firms", "inventions", "organisations"] as const).find(
      (form) => tables[form] && decidedBy[form].includes(id as QuantityId)
    );
    if (decider) {
      const { file } = tables[decider]!.form;
      const expected = { en: `no total for it, as ${file} decides it`, zh: `不列此项，因其由${file}决定` };
      return [{ ...placeOf(totals, row, "quantity"), found: id, expected }];
    }
    return typeof value === "number" ? rangeProblem(totals, row, id as QuantityId, value) : [];
  });
}

function rangeProblem(totals: ReadTable, row: number, id: QuantityId, value: number): ImportProblem[] {
  const unit = quantityUnits[id];
  const isShare = unit.startsWith("share");
  const isRate = unit === "per year";
  if (isRate || (value >= 0 && (!isShare || value <= 1))) return [];
  const expected = isShare
    ? { en: `a share from 0 to 1 (${unit})`, zh: `0至1之间的比例（${unit}）` }
    : { en: `a number, 0 or more (${unit})`, zh: `不小于0的数字（${unit}）` };
  const isPercent = isShare && value > 1 && value <= 100;
  const nearest = String(isPercent ? Number((value / 100).toPrecision(12)) : value < 0 ? 0 : 1);
  return [{ ...placeOf(totals, row, "value"), found: String(value), expected, nearest }];
}

function placeOf({ form, lines }: ReadTable, row: number, column: string) {
  return { file: form.file, line: lines[row]!, column };
}
