import { type FlowId, flowIds, type RunRecord, type SectorId, sectorIds } from "../../sim/index.ts";
import { type FlowLink, wayOf } from "./flow-money.ts";

/** What one sector paid another for one reason in one month, fen of the world as simulated. */
export interface Posting {
  readonly month: number;
  readonly flow: FlowId;
  readonly from: SectorId;
  readonly to: SectorId;
  readonly fen: number;
}

/** The postings of one replicate behind a link of the flow diagram, or behind the whole diagram, in a year. */
export function postingsOf(
  record: RunRecord,
  year: number,
  link?: Pick<FlowLink, "side" | "sector" | "way">
): Posting[] {
  const postings: Posting[] = [];
  for (let month = year * 12; month < Math.min(year * 12 + 12, record.months); month++) {
    record.flowPairs.forEach((pair, column) => {
      const fen = record.flows[month * record.flowPairs.length + column];
      const posting = { month, flow: flowIds[pair.flow], from: sectorIds[pair.from], to: sectorIds[pair.to], fen };
      if (fen !== 0 && wayOf(pair.flow) && belongs(posting, wayOf(pair.flow), link)) postings.push(posting);
    });
  }
  return postings;
}

function belongs(posting: Posting, way: string | undefined, link?: Pick<FlowLink, "side" | "sector" | "way">): boolean {
  if (!link) return true;
  return way === link.way && posting[link.side] === link.sector;
}
