import { csvText } from "../csv/write-csv.ts";
import type { Simulation } from "../model/simulation.ts";
import { monthOf } from "../world/dates.ts";
import { patentState } from "../world/inventions.ts";
import { organisationTypes, quantityIds } from "../world/region.ts";
import { decidedBy } from "./check-links.ts";
import { formIds, forms } from "./forms.ts";
import { monthText } from "./month.ts";

/** A form as it is written. */
export interface TemplateFile {
  readonly name: string;
  readonly content: string;
}

type Row = readonly (string | number)[];

const firmName = (row: number): string => `F${row + 1}`;
const organisationName = (row: number): string => `O${row + 1}`;
const yesOrNo = (isSo: boolean): string => (isSo ? "yes" : "no");
const yuan = (fen: number): number => Math.round(fen / 100);

/** The four files, filled with a synthetic population at its opening, to be read back or written over. */
export function templateFiles(opening: Simulation): TemplateFile[] {
  const rows = {
    firms: firmRows(opening),
    inventions: inventionRows(opening),
    organisations: organisationRows(opening),
    totals: totalRows(opening)
  };
  return formIds.map((id) => {
    const { file, columns } = forms[id];
    return {
      name: file,
      content: csvText(
        columns.map((column) => column.id),
        rows[id]
      )
    };
  });
}

function rowsWhere(count: number, holds: (row: number) => boolean): number[] {
  return Array.from({ length: count }, (_, row) => row).filter(holds);
}

function isTechnologyFirm({ world: { firms } }: Simulation, row: number): boolean {
  return firms.active[row] === 1 && firms.technology[row] === 1;
}

function firmRows(opening: Simulation): Row[] {
  const { world, region } = opening;
  const { firms, ledger, account, scalars } = world;
  return rowsWhere(scalars.firmRows[0], (row) => isTechnologyFirm(opening, row)).map((row) => [
    firmName(row),
    Math.round(firms.sales[row]),
    region.industries[firms.industry[row]].id,
    firms.field[row] + 1,
    monthText(firms.born[row]),
    Math.round(firms.sales[row] * firms.researchShare[row]),
    yesOrNo(firms.stateOwned[row] === 1),
    yuan(ledger.owedBy("loans", account.firm + row)),
    yuan(Math.max(0, ledger.cash[account.firm + row]))
  ]);
}

function organisationRows({ world: { organisations } }: Simulation): Row[] {
  return Array.from({ length: organisations.capacity }, (_, row) => [
    organisationName(row),
    organisationTypes[organisations.type[row]],
    Math.max(1, Math.round(organisations.budget[row])),
    Number(organisations.ownShare[row].toFixed(4))
  ]);
}

/** Inventions of technology firms and organisations; the few that other firms hold have no place in the forms. */
function inventionRows(opening: Simulation): Row[] {
  const { inventions, account } = opening.world;
  const { granted, pending } = patentState;
  const isListed = (row: number) => {
    const holder = inventions.holder[row];
    const isHeld = holder >= account.organisation || isTechnologyFirm(opening, holder);
    return isHeld && (inventions.state[row] === granted || inventions.state[row] === pending);
  };
  return rowsWhere(inventions.capacity, isListed).map((row) => {
    const [holder, isGranted] = [inventions.holder[row], inventions.state[row] === granted];
    return [
      `I${row + 1}`,
      holder < account.organisation ? firmName(holder) : organisationName(holder - account.organisation),
      isGranted ? "granted" : "pending",
      inventions.field[row] + 1,
      monthText(monthOf(inventions.filed[row])),
      isGranted ? monthText(monthOf(inventions.granted[row])) : "",
      yesOrNo(inventions.used[row] === 1)
    ];
  });
}

function totalRows({ region }: Simulation): Row[] {
  const decided = Object.values(decidedBy).flat();
  return quantityIds.filter((id) => !decided.includes(id)).map((id) => [id, region.quantities[id].value]);
}
