import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const engine = fileURLToPath(new URL("../sim", import.meta.url));

/** Rooms outside the deterministic part: three may look at the clock, one writes documents. */
const freeRooms = ["cli/", "run/", "engines/", "derive/"];

/** What gives other bits in other engines, or another answer on another day. */
const bans = [
  {
    ban: "a function that engines only approximate",
    pattern:
      /\bMath\s*(\.\s*|\[\s*["'`])(exp|expm1|log|log1p|log2|log10|pow|sin|cos|tan|sinh|cosh|tanh|asin|acos|atan|atan2|asinh|acosh|atanh|cbrt|hypot)\b/
  },
  {
    ban: "a draw without an address",
    pattern: /\bMath\s*(\.\s*|\[\s*["'`])random\b|\bgetRandomValues\b|\brandomUUID\b/
  },
  { ban: "a function taken out of Math", pattern: /\}\s*=\s*Math\b/ },
  { ban: "the power operator", pattern: /\*\*/ },
  { ban: "the date", pattern: /\bDate\b/ },
  { ban: "the clock", pattern: /\bperformance\s*\.|\bsetTimeout\b|\bsetInterval\b|\bhrtime\b/ }
] as const;

/** Source without comments, with the line breaks kept; what is inside strings stays. */
function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|(?<![:"'`])\/\/[^\n]*/g, (comment) => comment.replace(/[^\n]/g, ""));
}

function violations(file: string, source: string): string[] {
  return withoutComments(source)
    .split("\n")
    .flatMap((line, index) =>
      bans
        .filter(({ pattern }) => pattern.test(line))
        .map(({ ban }) => `sim/${file}:${index + 1}: ${ban}: ${line.trim()}`)
    );
}

const files = readdirSync(engine, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts"));

function read(file: string): string {
  return readFileSync(`${engine}/${file}`, "utf8");
}

describe("the deterministic rooms of the engine", () => {
  const deterministic = files.filter((file) => !freeRooms.some((room) => file.startsWith(room)));

  it("are found", () => {
    expect(deterministic).toContain("numeric/normal.ts");
    expect(deterministic).toContain("random/draws.ts");
  });

  it("use nothing that differs between engines or days", () => {
    expect(deterministic.flatMap((file) => violations(file, read(file)))).toEqual([]);
  });

  it("reach the special functions by one door and the seed text by another", () => {
    const users = (home: RegExp) => deterministic.filter((file) => home.test(withoutComments(read(file))));
    expect(users(/from\s+["']@stdlib\//)).toEqual(["numeric/elementary.ts"]);
    expect(users(/from\s+["']seedrandom/)).toEqual(["random/seed-key.ts"]);
  });
});

describe("a planted line", () => {
  it.each([
    "const share = Math.exp(-rate);",
    "const share = Math . log1p(rate);",
    'const share = Math["pow"](2, rate);',
    "const { exp, max } = Math;",
    "const area = side ** 2;",
    "const luck = Math.random();",
    "const today = new Date();",
    "const start = performance.now();",
    "setTimeout(step, 10);",
    "const root = Math.cbrt(x); // a comment does not hide what stands before it"
  ])("is found and named with its place: %s", (line) => {
    const found = violations("model/planted.ts", `const fine = 1;\n${line}\n`);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain("sim/model/planted.ts:2: ");
  });

  it.each([
    "const root = Math.sqrt(x) + Math.floor(y) * Math.imul(a, b);",
    "const updated = validateDates(dueDate);",
    "// Math.exp would differ between engines, as would x ** 2",
    "/** Math.pow is named here only. */",
    "const value = exp(x) * pow(x, y);"
  ])("is left alone when it is harmless: %s", (line) => {
    expect(violations("model/harmless.ts", line)).toEqual([]);
  });
});
