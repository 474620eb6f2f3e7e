import fontAddress from "../style/fonts/source-sans-3.woff2?url";

/** What stands inside a saved picture beside the chart itself. */
export interface PictureText {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
}

const margin = 24;
const headHeight = 64;
const footHeight = 36;
const drawnProperties = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linejoin",
  "stroke-linecap",
  "opacity",
  "paint-order",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
  "font-variant-numeric"
] as const;

/** The chart as a file that needs nothing else: colours, typeface, title, units, seed and version inside. */
export async function svgFile(chart: SVGSVGElement, text: PictureText, origin: string): Promise<string> {
  const width = chart.clientWidth || Number(chart.getAttribute("width"));
  const height = chart.clientHeight || Number(chart.getAttribute("height"));
  const styles = getComputedStyle(document.documentElement);
  const colour = (token: string) => styles.getPropertyValue(token).trim();
  const family = styles.getPropertyValue("--type").trim().replaceAll('"', "'");
  const lines = wrapped(text.subtitle, width);
  const top = headHeight + (lines.length - 1) * 16;
  const feet = [text.source, origin].flatMap((line) => wrapped(line, width));
  const foot = footHeight + (feet.length - 1) * 16;
  const whole = { width: width + margin * 2, height: height + top + foot + margin };
  const drawing = inlined(chart);
  drawing.setAttribute("x", String(margin));
  drawing.setAttribute("y", String(top));
  drawing.setAttribute("width", String(width));
  drawing.setAttribute("height", String(height));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${whole.width}" height="${whole.height}" viewBox="0 0 ${whole.width} ${whole.height}" font-family="${family}">`,
    `<style>${await fontFace()}</style>`,
    `<rect width="100%" height="100%" fill="${colour("--paper")}"/>`,
    textLine(text.title, 32, colour("--ink"), 16, 600),
    ...lines.map((line, index) => textLine(line, 52 + index * 16, colour("--ink-soft"), 12, 400)),
    new XMLSerializer().serializeToString(drawing),
    ...feet.map((line, index) =>
      textLine(line, whole.height - margin - (feet.length - 1 - index) * 16, colour("--ink-faint"), 12, 400)
    ),
    "</svg>"
  ].join("\n");
}

/** The same picture in points, twice the size for sharp print. */
export async function pngFile(chart: SVGSVGElement, text: PictureText, origin: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([await svgFile(chart, text, origin)], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.width * 2;
    canvas.height = image.height * 2;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/png")
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** A copy whose computed styles are written on each element, so that it looks the same without the page. */
function inlined(chart: SVGSVGElement): SVGSVGElement {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const copies = [copy, ...copy.querySelectorAll("*")];
  for (const [index, original] of [chart, ...chart.querySelectorAll("*")].entries())
    writeStyles(original, copies[index]);
  for (const style of copy.querySelectorAll("style")) style.remove();
  return copy;
}

const pageAttributes = ["class", "style", "tabindex", "role", "aria-label", "aria-hidden", "data-key"];

/** Computed styles as attributes; what the parent hands down need not be said again. */
function writeStyles(original: Element, copy: Element): void {
  const own = getComputedStyle(original);
  const parent = original instanceof SVGSVGElement ? undefined : getComputedStyle(original.parentElement as Element);
  for (const name of pageAttributes) copy.removeAttribute(name);
  for (const name of drawnProperties) {
    const value = own.getPropertyValue(name);
    const isHandedDown = name !== "opacity" && value === parent?.getPropertyValue(name);
    if (isHandedDown) copy.removeAttribute(name);
    else copy.setAttribute(name, value.replaceAll('"', "'"));
  }
}

/** Lines that fit the width at 12 pixels. */
function wrapped(text: string, width: number): string[] {
  const lines = [""];
  let used = 0;
  for (const piece of text.split(/(?<=[ ，。；、])/)) {
    const size = [...piece].reduce((sum, character) => sum + (character > "\u2e7f" ? 12.2 : 6.2), 0);
    if (used + size > width && used > 0) {
      lines.push("");
      used = 0;
    }
    lines[lines.length - 1] += piece;
    used += size;
  }
  return lines;
}

function textLine(text: string, y: number, colour: string, size: number, weight: number): string {
  return `<text x="${margin}" y="${y}" fill="${colour}" font-size="${size}" font-weight="${weight}">${escaped(text)}</text>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

async function fontFace(): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(fontAddress)).arrayBuffer());
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `@font-face{font-family:'Source Sans 3';font-weight:200 900;src:url(data:font/woff2;base64,${btoa(binary)}) format('woff2')}`;
}
