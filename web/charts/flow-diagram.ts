import { select } from "d3";
import { sankeyLinkHorizontal } from "d3-sankey";
import {
  type FlowColumn,
  type FlowFrame,
  type FlowNode,
  layOutFlows,
  type PlacedLink,
  type PlacedNode
} from "./flow-layout.ts";
import type { FlowLink } from "./flow-money.ts";
import { linkKey } from "./flow-money.ts";
import { separateLabels } from "./separate-labels.ts";
import { wordWidth } from "./word-width.ts";

export interface FlowDiagram {
  readonly width: number;
  readonly links: readonly FlowLink[];
  /** Yuan by link key to set against `links`; present in the difference view. */
  readonly against?: ReadonlyMap<string, number>;
  readonly small: ReadonlySet<string>;
  /** Largest total of any year and scenario, yuan: sets the one scale. */
  readonly largestTotal: number;
  readonly inHand?: string;
  readonly words: {
    readonly name: string;
    readonly from: string;
    readonly by: string;
    readonly to: string;
    readonly scale: string;
  };
  readonly scaleYuan: number;
  readonly nameOf: (node: FlowNode) => string;
  readonly amount: (yuan: number) => string;
  readonly signed: (yuan: number) => string;
  readonly describe: (link: FlowLink, difference: number | undefined) => string;
  readonly open: (link: FlowLink) => void;
}

/** Pixels of flow height at the largest total. */
const fullHeight = 230;
/** The difference is drawn wider than the flows, so that points of a per cent can be seen. */
export const differenceWidening = 4;

/** Technology money from source sector by its way to the sector that uses it. */
export function flowDiagram(diagram: FlowDiagram): SVGSVGElement {
  const frame = frameOf(diagram);
  const graph = layOutFlows(diagram.links, diagram.small, frame);
  const bottom = Math.max(frame.top + 40, ...graph.nodes.map((node) => node.y1 ?? 0));
  const height = bottom + 34;
  const svg = select(document.createElementNS("http://www.w3.org/2000/svg", "svg"))
    .attr("viewBox", `0 0 ${diagram.width} ${height}`)
    .attr("width", diagram.width)
    .attr("height", height)
    .attr("class", "flow-diagram")
    .attr("role", "group")
    .attr("aria-label", diagram.words.name);
  drawHeads(svg, diagram, frame);
  drawLinks(svg, diagram, graph.links);
  drawNodes(svg, diagram, frame, graph.nodes);
  drawScale(svg, diagram, frame, height);
  return svg.node() as SVGSVGElement;
}

type Drawing = ReturnType<typeof select<SVGSVGElement, unknown>>;

function frameOf(diagram: FlowDiagram): FlowFrame {
  const isNarrow = diagram.width < 520;
  const side = (column: 0 | 2) => Math.min(diagram.width * (isNarrow ? 0.27 : 0.25), widestName(diagram, column) + 14);
  return {
    width: diagram.width,
    left: side(0),
    right: side(2),
    top: 44,
    pixelsPerYuan: fullHeight / Math.max(diagram.largestTotal, 1),
    gap: 22,
    nodeWidth: 10
  };
}

function widestName(diagram: FlowDiagram, column: 0 | 2): number {
  const side = column === 0 ? "from" : "to";
  const names = diagram.links
    .filter((link) => link.side === side)
    .map((link) => diagram.nameOf({ id: "", column, name: link.sector }));
  return Math.max(40, ...names.map((name) => wordWidth(`${name} 00.0`)));
}

function drawHeads(svg: Drawing, diagram: FlowDiagram, frame: FlowFrame): void {
  const middle = (frame.left + frame.width - frame.right) / 2;
  const heads: readonly [number, string, string][] = [
    [frame.left + frame.nodeWidth, "end", diagram.words.from],
    [middle, "middle", diagram.words.by],
    [frame.width - frame.right - frame.nodeWidth, "start", diagram.words.to]
  ];
  for (const [x, anchor, words] of heads) {
    svg.append("text").attr("class", "head").attr("x", x).attr("y", 12).attr("text-anchor", anchor).text(words);
  }
}

function drawLinks(svg: Drawing, diagram: FlowDiagram, links: readonly PlacedLink[]): void {
  const path = sankeyLinkHorizontal<FlowNode, { key: string; link: FlowLink }>();
  const group = svg.append("g").attr("class", "flows");
  for (const [index, link] of links.entries()) {
    const difference = diagram.against ? link.value - (diagram.against.get(link.key) ?? 0) : undefined;
    const line = group
      .append("path")
      .datum(link.link)
      .attr("d", path(link))
      .attr("class", classOf(diagram, link))
      .attr("stroke", difference === undefined ? colourOf(link) : "var(--ink)")
      .attr("stroke-width", Math.max(1, link.width ?? 0))
      .attr("data-key", link.key)
      .attr("role", "button")
      .attr("tabindex", index === 0 ? 0 : -1)
      .attr("aria-label", diagram.describe(link.link, difference));
    line.append("title").text(diagram.describe(link.link, difference));
    line.on("click", () => diagram.open(link.link));
    if (difference !== undefined) drawDifference(group, link, difference, path(link));
  }
  moveByKeys(group.node() as SVGGElement, diagram);
}

function classOf(diagram: FlowDiagram, link: PlacedLink): string {
  const kinds = ["flow"];
  if (diagram.against) kinds.push("ghost");
  if (diagram.inHand === link.key) kinds.push("in-hand");
  return kinds.join(" ");
}

function colourOf(link: PlacedLink): string {
  const sector = link.link.side === "from" ? link.source : link.target;
  return sectorColour((sector as PlacedNode).name);
}

/** Colour token of a sector; ways and gathered sectors are grey. */
export function sectorColour(name: string): string {
  if (name === "others") return "var(--sector-rest)";
  return `var(--sector-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)})`;
}

function drawDifference(
  group: ReturnType<typeof select<SVGGElement, unknown>>,
  link: PlacedLink,
  difference: number,
  path: string | null
): void {
  const width = ((link.width ?? 0) / link.value) * Math.abs(difference) * differenceWidening;
  if (!(width >= 0.5)) return;
  group
    .append("path")
    .attr("d", path)
    .attr("class", "difference")
    .attr("stroke", difference > 0 ? "var(--welcome)" : "var(--unwelcome)")
    .attr("stroke-width", Math.max(1.4, width))
    .attr("stroke-dasharray", difference > 0 ? null : "4 3");
}

/** One stop for Tab; the arrow keys walk through the flows, Enter and space open their postings. */
function moveByKeys(group: SVGGElement, diagram: FlowDiagram): void {
  const flowElements = () => [...group.querySelectorAll<SVGPathElement>("path.flow")];
  group.addEventListener("keydown", (event) => {
    const all = flowElements();
    const at = all.indexOf(event.target as SVGPathElement);
    const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
    if (at < 0) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      event.stopPropagation();
      diagram.open(select<SVGPathElement, FlowLink>(all[at]).datum());
    } else if (Object.hasOwn(steps, event.key)) {
      event.preventDefault();
      const next = all[(at + steps[event.key] + all.length) % all.length];
      all[at].setAttribute("tabindex", "-1");
      next.setAttribute("tabindex", "0");
      next.focus();
    }
  });
}

function drawNodes(svg: Drawing, diagram: FlowDiagram, frame: FlowFrame, nodes: readonly PlacedNode[]): void {
  const group = svg.append("g").attr("class", "nodes");
  for (const node of nodes) {
    group
      .append("rect")
      .attr("x", node.x0 as number)
      .attr("y", node.y0 as number)
      .attr("width", (node.x1 as number) - (node.x0 as number))
      .attr("height", Math.max(1.5, (node.y1 as number) - (node.y0 as number)))
      .attr("fill", node.column === 1 ? "var(--way)" : sectorColour(node.name));
  }
  for (const column of [0, 1, 2] as const) drawColumnLabels(group, diagram, frame, nodes, column);
}

const lineHeight = 14;

function drawColumnLabels(
  group: ReturnType<typeof select<SVGGElement, unknown>>,
  diagram: FlowDiagram,
  frame: FlowFrame,
  nodes: readonly PlacedNode[],
  column: FlowColumn
): void {
  const own = nodes.filter((node) => node.column === column);
  const room = column === 1 ? Number.POSITIVE_INFINITY : (column === 0 ? frame.left : frame.right) - 10;
  const labels = own.map((node) => labelLines(diagram.nameOf(node), figureOf(diagram, node), room));
  const wanted = own.map((node) =>
    column === 1 ? (node.y0 as number) - 9 : ((node.y0 as number) + (node.y1 as number)) / 2
  );
  const sizes = labels.map((lines) => lines.length * lineHeight + 2);
  const placed = separateLabels(wanted, sizes, 18, Number.POSITIVE_INFINITY);
  own.forEach((node, index) => {
    const x = column === 0 ? (node.x0 as number) - 7 : column === 2 ? (node.x1 as number) + 7 : middleOf(node);
    const top = placed[index] - ((labels[index].length - 1) * lineHeight) / 2 + 4;
    const label = group.append("text").attr("text-anchor", column === 0 ? "end" : column === 2 ? "start" : "middle");
    labels[index].forEach(({ name, figure }, line) => {
      const row = label
        .append("tspan")
        .attr("x", x)
        .attr("y", top + line * lineHeight);
      if (name) row.append("tspan").text(figure ? `${name} ` : name);
      if (figure) row.append("tspan").attr("class", "figure").text(figure);
    });
  });
}

interface LabelLine {
  readonly name: string;
  readonly figure: string;
}

/** Name and figure on one line where there is room, else the name broken at its spaces and the figure where it fits. */
function labelLines(name: string, figure: string, room: number): LabelLine[] {
  const lines = [""];
  for (const word of name.split(" ")) {
    const longer = lines.at(-1) ? `${lines.at(-1)} ${word}` : word;
    if (wordWidth(longer) <= room || !lines.at(-1)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (wordWidth(`${lines.at(-1)} ${figure}`) * 1.04 > room) lines.push("");
  return lines.map((line, index) => ({ name: line, figure: index === lines.length - 1 ? figure : "" }));
}

function middleOf(node: PlacedNode): number {
  return ((node.x0 as number) + (node.x1 as number)) / 2;
}

function figureOf(diagram: FlowDiagram, node: PlacedNode): string {
  const links = node.column === 2 ? node.targetLinks : node.sourceLinks;
  const total = (links ?? []).reduce((sum, link) => sum + link.value, 0);
  if (!diagram.against) return diagram.amount(total);
  const before = (links ?? []).reduce((sum, link) => sum + (diagram.against?.get(linkKey(link.link)) ?? 0), 0);
  return diagram.signed(total - before);
}

function drawScale(svg: Drawing, diagram: FlowDiagram, frame: FlowFrame, height: number): void {
  const length = Math.max(2, diagram.scaleYuan * frame.pixelsPerYuan);
  svg
    .append("rect")
    .attr("x", 1)
    .attr("y", height - 6 - length)
    .attr("width", 2)
    .attr("height", length)
    .attr("fill", "var(--ink)");
  svg
    .append("text")
    .attr("class", "head")
    .attr("x", 9)
    .attr("y", height - 7)
    .text(diagram.words.scale);
}
