import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("../../web/style/tokens.css", import.meta.url), "utf8");

/** Colour tokens of a theme: those of the light one, overlaid by the dark one's own. */
function tokens(theme: "light" | "dark"): Record<string, string> {
  const block = (selector: string) => css.split(`${selector} {`)[1].split("}")[0];
  const read = (text: string) =>
    Object.fromEntries([...text.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map((m) => [m[1], m[2]]));
  const light = read(block(":root"));
  return theme === "light" ? light : { ...light, ...read(block('[data-theme="dark"]')) };
}

type Rgb = readonly [number, number, number];

/** Linear light of a hexadecimal colour, sRGB (IEC 61966-2-1). */
function linear(hex: string): Rgb {
  const part = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

/** Contrast ratio of WCAG 2.2. */
function contrast(a: string, b: string): number {
  const luminance = ([r, g, blue]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  const [high, low] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/** Severity 1.0, Machado, Oliveira and Fernandes (2009), A physiologically-based model, IEEE TVCG 15(6). */
const deficiencies: Readonly<Record<string, readonly Rgb[]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998]
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881]
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039]
  ]
};

function seenWith(hex: string, matrix: readonly Rgb[]): Rgb {
  const colour = linear(hex);
  const seen = matrix.map((row) =>
    Math.min(1, Math.max(0, row[0] * colour[0] + row[1] * colour[1] + row[2] * colour[2]))
  );
  return seen as unknown as Rgb;
}

/** CIE L*a*b* under D65 of linear light. */
function lab([r, g, b]: Rgb): Rgb {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function distance(a: Rgb, b: Rgb): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  const all = tokens(theme);
  const names = Object.keys(all);
  const scenarioNames = names.filter((name) => /^scenario-\d$/.test(name));
  const texts = [
    "ink",
    "ink-soft",
    "ink-faint",
    "welcome",
    "unwelcome",
    ...names.filter((name) => name.endsWith("-text"))
  ];
  const marks = ["amber", "way", ...scenarioNames];

  it.each(texts)("%s can be read as text on paper", (name) => {
    expect(contrast(all[name], all.paper)).toBeGreaterThanOrEqual(4.5);
  });
  it.each(["ink", "ink-soft", "ink-faint"])("%s can be read on the sunk ground", (name) => {
    expect(contrast(all[name], all.sunk)).toBeGreaterThanOrEqual(4.5);
  });
  it.each(marks)("%s stands out as a mark on paper", (name) => {
    expect(contrast(all[name], all.paper)).toBeGreaterThanOrEqual(3);
  });
  it.each(Object.keys(deficiencies))("any two scenarios are told apart with %s", (deficiency) => {
    const seen = scenarioNames.map((name) => lab(seenWith(all[name], deficiencies[deficiency])));
    const apart = seen.flatMap((a, index) => seen.slice(index + 1).map((b) => distance(a, b)));
    expect(Math.min(...apart)).toBeGreaterThanOrEqual(22);
  });
});

it("spells colours in the tokens only", () => {
  const files = import.meta.glob<string>(["../../web/**/*.{ts,tsx,css}", "!../../web/style/tokens.css"], {
    query: "?raw",
    import: "default",
    eager: true
  });
  const spelled = Object.entries(files).filter(([, text]) => /#[0-9a-f]{6}\b|\brgba?\(|\bhsla?\(/i.test(text));
  expect(spelled.map(([file]) => file)).toEqual([]);
});
