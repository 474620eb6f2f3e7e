import { checkRegion } from "../../sim/world/check-region.ts";
import type { Provenance, RegionPack, RegionTable } from "../../sim/world/region.ts";
import { ageShares, exitHazards } from "./ages.ts";
import { fields, industries } from "./industries.ts";
import { banks, funds, organisations } from "./institutions.ts";
import { quantities } from "./quantities.ts";
import { rawTable } from "./raw-table.ts";

/** The region pack of Chongqing, from the tables of `data/raw`. */
function chongqing(): RegionPack {
  const stated = quantities();
  const chains = industries(stated);
  const hazards = exitHazards();
  return {
    id: "chongqing",
    name: { en: "Chongqing", zh: "重庆" },
    quantities: stated,
    industries: chains,
    fields: fields(chains),
    ageShares: ageShares(hazards),
    exitHazards: hazards,
    organisations: organisations(),
    banks: banks(),
    funds: funds(),
    tables: tables()
  };
}

function tables(): Record<RegionTable, Provenance> {
  const rows = rawTable("table-provenance.csv");
  return Object.fromEntries(
    rows.map(({ table, status, source, en, zh }) => [table, { status, source, note: { en, zh } }])
  ) as unknown as Record<RegionTable, Provenance>;
}

/** Text of the built file; no text is made of a pack that the engine would refuse. */
export function chongqingText(): string {
  const pack = chongqing();
  const problems = checkRegion(pack);
  if (problems.length > 0) throw new Error(problems.map((problem) => JSON.stringify(problem)).join("\n"));
  return `${JSON.stringify(pack, null, 2)}\n`;
}
