import { type SankeyGraph, type SankeyLink, type SankeyNode, sankey } from "d3-sankey";
import { type SectorId, sectorIds, type WayId, ways } from "../../sim/index.ts";
import { type FlowLink, linkKey } from "./flow-money.ts";

export type FlowColumn = 0 | 1 | 2;

/** A sector as source or use, a way in the middle, or the small sectors of a side together. */
export interface FlowNode {
  readonly id: string;
  readonly column: FlowColumn;
  readonly name: SectorId | WayId | "others";
}

export interface FlowBand {
  readonly key: string;
  readonly link: FlowLink;
}

export type PlacedNode = SankeyNode<FlowNode, FlowBand>;
export type PlacedLink = SankeyLink<FlowNode, FlowBand>;

export interface FlowFrame {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Pixels per yuan, one for all years and scenarios. */
  readonly pixelsPerYuan: number;
  readonly gap: number;
  readonly nodeWidth: number;
}

const wayIds = Object.keys(ways) as WayId[];

/** Sectors on a side that never reach the share (0 to 1) of the total; their flows are gathered. */
export function smallSectors(all: readonly (readonly FlowLink[])[], share: number): ReadonlySet<string> {
  const small = new Set<string>();
  for (const side of ["from", "to"] as const) {
    for (const sector of sectorIds) {
      const isSmall = all.every((links) => sectorShare(links, side, sector) < share);
      if (isSmall) small.add(`${side} ${sector}`);
    }
  }
  return small;
}

function sectorShare(links: readonly FlowLink[], side: "from" | "to", sector: SectorId): number {
  const onSide = links.filter((link) => link.side === side);
  const total = onSide.reduce((sum, link) => sum + link.yuan, 0);
  const own = onSide.filter((link) => link.sector === sector).reduce((sum, link) => sum + link.yuan, 0);
  return total > 0 ? own / total : 0;
}

/** Three columns in a fixed order and to a fixed scale, so that years and scenarios can be compared by eye. */
export function layOutFlows(
  links: readonly FlowLink[],
  small: ReadonlySet<string>,
  frame: FlowFrame
): SankeyGraph<FlowNode, FlowBand> {
  const bands = links.map((link) => band(link, small));
  const nodes = nodesOf(bands);
  if (nodes.length === 0) return { nodes: [], links: [] };
  const layout = sankey<FlowNode, FlowBand>()
    .nodeId((node) => node.id)
    .nodeAlign((node) => node.column)
    .nodeWidth(frame.nodeWidth)
    .nodePadding(frame.gap)
    .nodeSort((a, b) => nodeOrder(a) - nodeOrder(b))
    .linkSort((a, b) => endOrder(a) - endOrder(b))
    .iterations(0)
    .extent([
      [frame.left, frame.top],
      [frame.width - frame.right, frame.top + contentHeight(nodes, links, frame)]
    ]);
  return layout({ nodes: nodes.map((node) => ({ ...node })), links: bands });
}

/** Pixels that the fullest column needs at the frame's scale. */
function contentHeight(nodes: readonly FlowNode[], links: readonly FlowLink[], frame: FlowFrame): number {
  const total = links.filter((link) => link.side === "from").reduce((sum, link) => sum + link.yuan, 0);
  const most = Math.max(...[0, 1, 2].map((column) => nodes.filter((node) => node.column === column).length));
  return total * frame.pixelsPerYuan + (most - 1) * frame.gap;
}

function band(link: FlowLink, small: ReadonlySet<string>): PlacedLink {
  const sector = small.has(`${link.side} ${link.sector}`) ? "others" : link.sector;
  const end = `${link.side} ${sector}`;
  return {
    source: link.side === "from" ? end : link.way,
    target: link.side === "from" ? link.way : end,
    value: link.yuan,
    key: linkKey(link),
    link
  };
}

function nodesOf(bands: readonly PlacedLink[]): FlowNode[] {
  const ids = new Set(bands.flatMap((link) => [link.source as string, link.target as string]));
  return [...ids].map(nodeOf).sort((a, b) => nodeOrder(a) - nodeOrder(b));
}

function nodeOf(id: string): FlowNode {
  if (id.startsWith("from ")) return { id, column: 0, name: id.slice(5) as SectorId };
  if (id.startsWith("to ")) return { id, column: 2, name: id.slice(3) as SectorId };
  return { id, column: 1, name: id as WayId };
}

function nodeOrder(node: FlowNode): number {
  if (node.column === 1) return wayIds.indexOf(node.name as WayId);
  return node.name === "others" ? sectorIds.length : sectorRank(node.name as SectorId);
}

/** Those who pay and receive most stand on top: firms, then the rest of the country, banks, public money. */
const ranked: readonly SectorId[] = [
  "technologyFirms",
  "otherFirms",
  "organisations",
  "rest",
  "banks",
  "government",
  "funds",
  "households"
];

function sectorRank(sector: SectorId): number {
  const rank = ranked.indexOf(sector);
  return rank < 0 ? ranked.length + sectorIds.indexOf(sector) / sectorIds.length : rank;
}

function endOrder(link: PlacedLink): number {
  const source = link.source as PlacedNode;
  const target = link.target as PlacedNode;
  return nodeOrder(source) * 100 + nodeOrder(target);
}
