import type { RunRecord } from "../../sim/index.ts";
import { flowIds, flows, type SectorId, sectorIds, type WayId, ways } from "../../sim/index.ts";

/** Yuan a year from a sector by a way, or by a way to a sector. */
export interface FlowLink {
  readonly side: "from" | "to";
  readonly sector: SectorId;
  readonly way: WayId;
  readonly yuan: number;
}

const fenPerYuan = 100;
const wayIds = Object.keys(ways) as WayId[];

/** Technology money of a calendar year (0 is the opening year), mean over records, scaled up to the city. */
export function yearFlows(records: readonly RunRecord[], year: number): FlowLink[] {
  const sums = new Map<string, number>();
  for (const record of records) addRecord(sums, record, year, 1 / records.length);
  return linkKeys()
    .map((link) => ({ ...link, yuan: sums.get(linkKey(link)) ?? 0 }))
    .filter((link) => link.yuan > 0);
}

export function linkKey(link: Pick<FlowLink, "side" | "sector" | "way">): string {
  return `${link.side} ${link.sector} ${link.way}`;
}

/** Yuan that pass through the diagram in a year. */
export function totalOf(links: readonly FlowLink[]): number {
  return links.filter((link) => link.side === "from").reduce((sum, link) => sum + link.yuan, 0);
}

function linkKeys(): Omit<FlowLink, "yuan">[] {
  return (["from", "to"] as const).flatMap((side) =>
    sectorIds.flatMap((sector) => wayIds.map((way) => ({ side, sector, way })))
  );
}

function addRecord(sums: Map<string, number>, record: RunRecord, year: number, weight: number): void {
  record.flowPairs.forEach((pair, column) => {
    const way = wayOf(pair.flow);
    if (!way) return;
    const yuan = (yearOfPair(record, column, year) * weight) / (fenPerYuan * record.spec.scale);
    add(sums, linkKey({ side: "from", sector: sectorIds[pair.from], way }), yuan);
    add(sums, linkKey({ side: "to", sector: sectorIds[pair.to], way }), yuan);
  });
}

/** The way of a flow number, if it is technology money. */
export function wayOf(flow: number): WayId | undefined {
  const declared = flows[flowIds[flow]];
  return "way" in declared ? declared.way : undefined;
}

/** Fen of one payment relation in a year, in the world as simulated. */
function yearOfPair(record: RunRecord, column: number, year: number): number {
  let fen = 0;
  for (let month = year * 12; month < Math.min(year * 12 + 12, record.months); month++) {
    fen += record.flows[month * record.flowPairs.length + column];
  }
  return fen;
}

function add(sums: Map<string, number>, key: string, amount: number): void {
  sums.set(key, (sums.get(key) ?? 0) + amount);
}
