import { uncertainties } from "../../sim/uncertainties/index.ts";
import { checkRegion } from "../../sim/world/check-region.ts";
import type { Provenance, Quantity, RegionPack, RegionTable } from "../../sim/world/region.ts";
import { ageShares, exitHazards } from "./ages.ts";
import { borrowedAmount, borrowedFrom, isBorrowed } from "./borrow.ts";
import { fields, industries } from "./industries.ts";
import { banks, funds, organisations } from "./institutions.ts";
import type { Province } from "./province.ts";
import { quantities } from "./quantities.ts";
import { rawTable } from "./raw-table.ts";

/** The region pack of a province, from the tables of `data/raw`. */
function regionPack(province: Province): RegionPack {
  const stated = quantities(province);
  const chains = industries(stated);
  const hazards = exitHazards();
  return {
    id: province.id,
    name: province.name,
    quantities: stated,
    industries: chains,
    fields: fields(chains),
    ageShares: ageShares(hazards),
    exitHazards: hazards,
    organisations: organisations(province),
    banks: banks(),
    funds: funds(province),
    tables: tables(province),
    ...assumptions(province)
  };
}

function tables(province: Province): Record<RegionTable, Provenance> {
  const rows = rawTable("table-provenance.csv");
  return Object.fromEntries(
    rows.map(({ table, status, source, en, zh }) => {
      const stated = { status, source, note: { en, zh } } as Provenance;
      return [table, isBorrowed(table!, province) ? borrowedFrom(table!, stated, province) : stated];
    })
  ) as unknown as Record<RegionTable, Provenance>;
}

/** Assumptions of the model that count agents of the reference. */
const counting = ["seedCandidates", "ventureCandidates"] as const;

/** The same for a province of another size; the reference has them as they are declared. */
function assumptions(province: Province): Pick<RegionPack, "assumptions"> {
  if (!isBorrowed(counting[0], province)) return {};
  return { assumptions: Object.fromEntries(counting.map((id) => [id, scaledAssumption(id, province)])) };
}

function scaledAssumption(id: (typeof counting)[number], province: Province): Quantity {
  const { value, unit, label } = uncertainties[id];
  const origin = {
    status: "assumption",
    source: "assumption",
    note: { en: `${label.en}.`, zh: `${label.zh}。` }
  } as const;
  return { value: borrowedAmount(id, value, province, true), unit: unit.en, ...borrowedFrom(id, origin, province) };
}

/** Text of the built file; no text is made of a pack that the engine would refuse. */
export function regionPackText(province: Province): string {
  const pack = regionPack(province);
  const problems = checkRegion(pack);
  if (problems.length > 0) throw new Error(problems.map((problem) => JSON.stringify(problem)).join("\n"));
  return `${JSON.stringify(pack, null, 2)}\n`;
}
