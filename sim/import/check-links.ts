import type { Text } from "../declare/text.ts";
import { nearestWord } from "../scenario/nearest-word.ts";
import { type QuantityId, quantity, quantityUnits, type RegionPack } from "../world/region.ts";
import { type FormId, forms } from "./forms.ts";
import { monthText } from "./month.ts";
import type { AddProblem } from "./problem-list.ts";
import { limitOf, mostMoney } from "./quantity-limits.ts";
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

/** Adds what is wrong between the files and in whole columns: holders that no file names, sums and totals out of range. */
export function checkLinks(tables: ReadTables, add: AddProblem): void {
  checkHolders(tables, add);
  checkDates(tables, add);
  checkSums(tables, add);
  checkTotals(tables, add);
}

function checkHolders({ firms, organisations, inventions }: ReadTables, add: AddProblem): void {
  if (!inventions) return;
  const names = [...(firms?.columns.firm ?? []), ...(organisations?.columns.organisation ?? [])].filter(isText);
  const known = new Set(names);
  const expected = { en: "a firm or organisation of the other files", zh: "企业表或单位表中已有的名称" };
  inventions.columns.holder!.forEach((holder, row) => {
    if (!isText(holder) || known.has(holder)) return;
    add({ ...placeOf(inventions, row, "holder"), found: holder, expected, nearest: () => nearestWord(holder, names) });
  });
}

const isText = (cell: string | number | null | undefined): cell is string => typeof cell === "string";
const isNumber = (cell: string | number | null | undefined): cell is number => typeof cell === "number";

function checkDates({ inventions }: ReadTables, add: AddProblem): void {
  if (!inventions) return;
  const { state, filed, granted } = inventions.columns;
  state!.forEach((stands, row) => {
    const [filing, grant] = [filed![row], granted![row]];
    if (!isNumber(grant)) return;
    const place = { ...placeOf(inventions, row, "granted"), found: monthText(grant) };
    if (stands === pending) add({ ...place, expected: noGrant });
    else if (isNumber(filing) && filing > grant) add({ ...place, expected: laterGrant });
  });
}

/** Place of “pending” among the states. */
const pending = 1;
const noGrant: Text = { en: "nothing, for the application is pending", zh: "留空，因申请在审" };
const laterGrant: Text = { en: "a grant not before the filing", zh: "授权不早于申请" };

/** Columns of money whose sum must stay exact, and that of R&D must be something. */
function checkSums({ firms, organisations }: ReadTables, add: AddProblem): void {
  for (const column of ["sales", "research", "loan", "cash"]) checkSum(firms, column, add);
  checkSum(organisations, "research", add);
  const research = firms?.columns.research;
  if (!firms || !research?.length || !research.every((yuan) => yuan === 0)) return;
  const expected = { en: "R&D above 0 of one firm at least", zh: "至少一家企业的研发经费大于0" };
  add({ ...placeOf(firms, 0, "research"), found: "0", expected });
}

function checkSum(table: ReadTable | undefined, column: string, add: AddProblem): void {
  if (!table) return;
  const sum = sumOf(table.columns[column]!);
  if (sum <= mostMoney) return;
  const expected = { en: `a column that sums to at most ${mostMoney} yuan`, zh: `全列合计不超过${mostMoney}元` };
  add({ ...placeOf(table, 0, column), found: String(sum), expected });
}

function checkTotals(tables: ReadTables, add: AddProblem): void {
  const { totals } = tables;
  if (!totals) return;
  totals.columns.quantity!.forEach((id, row) => {
    const value = totals.columns.value![row];
    if (!isText(id)) return;
    const decider = deciderOf(tables, id as QuantityId);
    if (decider) {
      const expected = { en: `no total for it, as ${decider} decides it`, zh: `不列此项，因其由${decider}决定` };
      add({ ...placeOf(totals, row, "quantity"), found: id, expected });
    } else if (isNumber(value)) checkLimit(totals, row, id as QuantityId, value, add);
  });
}

/** The file that decides a figure. */
function deciderOf(tables: ReadTables, id: QuantityId): string | undefined {
  const form = (["firms", "inventions", "organisations"] as const).find(
    (each) => tables[each] && decidedBy[each].includes(id)
  );
  return form && tables[form]!.form.file;
}

function checkLimit(totals: ReadTable, row: number, id: QuantityId, value: number, add: AddProblem): void {
  const { low, high, isWhole } = limitOf(id);
  if (value >= low && value <= high && (!isWhole || Number.isInteger(value))) return;
  const unit = quantityUnits[id];
  const isPercent = high <= 1 && value > 1 && value <= 100;
  const meant = isPercent ? Number((value / 100).toPrecision(12)) : isWhole ? Math.round(value) : value;
  const [kind, zhKind] = isWhole ? ["a whole number", "整数"] : ["a number", "数字"];
  add({
    ...placeOf(totals, row, "value"),
    found: String(value),
    expected: {
      en: `${kind} from ${low} to ${high} (${id}, ${unit})`,
      zh: `${low}至${high}之间的${zhKind}（${id}，${unit}）`
    },
    nearest: String(Math.min(high, Math.max(low, meant)))
  });
}

/** A rule on several figures, of the finished region. */
interface Together {
  readonly ids: readonly QuantityId[];
  readonly holds: (...values: number[]) => boolean;
  readonly expected: Text;
}

const together: readonly Together[] = [
  {
    ids: ["sizeMinimum", "sizeMaximum"],
    holds: (low, high) => low! < high!,
    expected: { en: "sizeMinimum below sizeMaximum", zh: "sizeMinimum小于sizeMaximum" }
  },
  {
    ids: ["sizeMinimum", "meanSales", "sizeMaximum"],
    holds: (low, mean, high) => low! < mean! && mean! < high!,
    expected: { en: "meanSales between sizeMinimum and sizeMaximum", zh: "meanSales介于sizeMinimum与sizeMaximum之间" }
  },
  {
    ids: ["wageShare", "inputShare"],
    holds: (wages, inputs) => wages! + inputs! <= 0.99,
    expected: { en: "wageShare and inputShare of 0.99 together at most", zh: "wageShare与inputShare之和不超过0.99" }
  },
  {
    ids: ["inventionHolderFirms", "inventionHolderUniversities", "inventionHolderInstitutes"],
    holds: (...shares) => shares.reduce((sum, share) => sum + share, 0) <= 1 + 1e-9,
    expected: {
      en: "shares of inventionHolderFirms, inventionHolderUniversities and inventionHolderInstitutes of 1 together at most",
      zh: "inventionHolderFirms、inventionHolderUniversities与inventionHolderInstitutes之和不超过1"
    }
  },
  {
    ids: ["technologyFirmsOpening", "meanSales"],
    holds: (firms, mean) => firms! * mean! <= mostMoney,
    expected: {
      en: `technologyFirmsOpening × meanSales of at most ${mostMoney}`,
      zh: `technologyFirmsOpening×meanSales不超过${mostMoney}`
    }
  },
  {
    ids: ["otherFirms", "otherMeanSales"],
    holds: (firms, mean) => firms! * mean! <= mostMoney,
    expected: {
      en: `otherFirms × otherMeanSales of at most ${mostMoney}`,
      zh: `otherFirms×otherMeanSales不超过${mostMoney}`
    }
  }
];

/** Money of all firms in years of their sales: beyond it other firms, drawn in the same proportion, have no sense. */
const mostYears = 10;

/** Adds loans, deposits and R&D of own firms out of proportion to their sales. */
export function checkProportions({ population }: RegionPack, { firms }: ReadTables, add: AddProblem): void {
  const own = population?.firms;
  if (!own || !firms) return;
  const sales = sumOf(own.sales);
  const expected = {
    en: `a column that sums to at most ${mostYears} times the sales`,
    zh: `全列合计不超过营业收入的${mostYears}倍`
  };
  for (const column of ["research", "loan", "cash"] as const) {
    const sum = sumOf(own[column]);
    if (sum > mostYears * sales) add({ ...placeOf(firms, 0, column), found: String(sum), expected });
  }
}

function sumOf(column: readonly (string | number | null)[]): number {
  return column.reduce<number>((total, yuan) => total + (isNumber(yuan) ? yuan : 0), 0);
}

/** Adds figures of the finished region that are sound one by one and not together. */
export function checkTogether(region: RegionPack, { totals }: ReadTables, add: AddProblem): void {
  const given = totals?.columns.quantity ?? [];
  for (const { ids, holds, expected } of together) {
    const values = ids.map((id) => quantity(region, id));
    if (holds(...values)) continue;
    const row = given.findLastIndex((id) => (ids as readonly unknown[]).includes(id));
    const place =
      totals && row >= 0 ? placeOf(totals, row, "value") : { file: forms.firms.file, line: 1, column: "sales" };
    add({ ...place, found: values.join(", "), expected });
  }
}

function placeOf({ form, lines }: ReadTable, row: number, column: string) {
  return { file: form.file, line: lines[row]!, column };
}
