const namespace = "http://www.w3.org/2000/svg";

/** A picture's element with its attributes. */
export function svgElement(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

/** An empty picture that says its name to a screen reader. */
export function svgPicture(width: number, height: number, name: string): SVGSVGElement {
  const attributes = { width, height, viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": name };
  return svgElement("svg", attributes) as SVGSVGElement;
}
