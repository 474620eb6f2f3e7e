import { describe, expect, it } from "vitest";
import { flowIds, type RunRecord, sectorIds } from "../../sim/index.ts";
import { layOutFlows, smallSectors } from "../../web/charts/flow-layout.ts";
import { type FlowLink, totalOf, yearFlows } from "../../web/charts/flow-money.ts";
import { postingsOf } from "../../web/charts/postings.ts";

/** A city of two years in which firms pay organisations for licences and wages to households. */
function handMadeRecord(scale: number, feeFen: number): RunRecord {
  const pair = (flow: (typeof flowIds)[number], from: (typeof sectorIds)[number], to: (typeof sectorIds)[number]) => ({
    flow: flowIds.indexOf(flow),
    from: sectorIds.indexOf(from),
    to: sectorIds.indexOf(to)
  });
  const flowPairs = [
    pair("ipUpfront", "technologyFirms", "organisations"),
    pair("wages", "technologyFirms", "households"),
    pair("inventorAwards", "organisations", "households")
  ];
  const flows = new Float64Array(24 * 3);
  for (let month = 0; month < 24; month++) flows.set([feeFen, 900_000, month === 12 ? 5_000 : 0], month * 3);
  return { spec: { scale }, months: 24, flowPairs, flows } as unknown as RunRecord;
}

describe("technology money of a year", () => {
  it("is twelve months of payments, in yuan, scaled up to the city", () => {
    expect(yearFlows([handMadeRecord(0.5, 10_000)], 0)).toEqual([
      { side: "from", sector: "technologyFirms", way: "ipFees", yuan: 2400 },
      { side: "to", sector: "organisations", way: "ipFees", yuan: 2400 }
    ]);
  });
  it("leaves wages out and shows what inventors get", () => {
    const links = yearFlows([handMadeRecord(1, 10_000)], 1);
    expect(links.find((link) => link.sector === "households")).toMatchObject({ side: "to", way: "rewards", yuan: 50 });
    expect(totalOf(links)).toBe(1250);
  });
  it("is the mean over replicates", () => {
    const links = yearFlows([handMadeRecord(1, 10_000), handMadeRecord(1, 30_000)], 0);
    expect(totalOf(links)).toBe(2400);
  });
  it("opens to postings that add up to it", () => {
    const record = handMadeRecord(1, 10_000);
    const postings = postingsOf(record, 1, { side: "from", sector: "technologyFirms", way: "ipFees" });
    expect(postings).toHaveLength(12);
    expect(postings.reduce((sum, posting) => sum + posting.fen, 0)).toBe(120_000);
    expect(postings[0]).toEqual({
      month: 12,
      flow: "ipUpfront",
      from: "technologyFirms",
      to: "organisations",
      fen: 10_000
    });
  });
});

describe("the flow diagram's layout", () => {
  const links: FlowLink[] = [
    { side: "from", sector: "banks", way: "loans", yuan: 600 },
    { side: "from", sector: "funds", way: "equity", yuan: 400 },
    { side: "to", sector: "technologyFirms", way: "loans", yuan: 600 },
    { side: "to", sector: "technologyFirms", way: "equity", yuan: 395 },
    { side: "to", sector: "otherFirms", way: "equity", yuan: 5 }
  ];
  const frame = { width: 600, left: 100, right: 100, top: 40, pixelsPerYuan: 0.2, gap: 20, nodeWidth: 10 };

  it("gives every node the height of its money at the one scale", () => {
    const { nodes } = layOutFlows(links, new Set(), frame);
    const heights = Object.fromEntries(nodes.map((node) => [node.id, Math.round(node.y1! - node.y0!)]));
    expect(heights).toMatchObject({
      "from banks": 120,
      "from funds": 80,
      loans: 120,
      equity: 80,
      "to technologyFirms": 199
    });
  });
  it("gathers sectors that stay under one per cent in every year", () => {
    const small = smallSectors([links], 0.01);
    expect(small.has("to otherFirms")).toBe(true);
    expect(small.has("from funds")).toBe(false);
    const { nodes } = layOutFlows(links, small, frame);
    expect(nodes.some((node) => node.id === "to others")).toBe(true);
  });
});
