import fc from "fast-check";
import { deflateSync, strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { leverIds, levers, outcomeIds, regionIds } from "../../sim/index.ts";
import {
  isWorkspaceFile,
  longestLink,
  readWorkspace,
  readWorkspaceText,
  workspaceText,
  writeWorkspace
} from "../../web/state/link.ts";
import { firstWorkspace, screens, type Workspace } from "../../web/state/workspace.ts";

const ownLevers = fc
  .dictionary(fc.constantFrom(...leverIds), fc.double({ min: 0, max: 1, noNaN: true }))
  .map((shares) =>
    Object.fromEntries(
      Object.entries(shares).map(([id, share]) => {
        const { bounds, kind } = levers[id as keyof typeof levers];
        const value = bounds[0] + share * (bounds[1] - bounds[0]);
        return [id, kind === "switch" ? Math.round(value) : value];
      })
    )
  );

const workspaces: fc.Arbitrary<Workspace> = fc.record({
  screen: fc.constantFrom(...screens),
  region: fc.constantFrom(...regionIds, "own-0123456789abcdef"),
  months: fc.integer({ min: 1, max: 240 }),
  seed: fc
    .string({ minLength: 1, maxLength: 64, unit: "grapheme" })
    .filter((seed) => seed.trim() !== "" && seed.length <= 64),
  own: ownLevers.map((values) => [{ id: "A", number: 2, levers: values }]),
  chosen: fc.constantFrom("baseline", "plan", "A"),
  charts: fc.tuple(fc.constantFrom(...outcomeIds), fc.constantFrom("flows", ...outcomeIds)),
  flowView: fc.constantFrom("scenario", "baseline", "difference"),
  flowYear: fc.integer({ min: 2026, max: 2045 }),
  experiment: fc.record(
    {
      name: fc.record({ en: fc.string(), zh: fc.string() }),
      replicates: fc.oneof(fc.integer(), fc.string({ maxLength: 50 })),
      vary: fc.record({ levers: fc.dictionary(fc.constantFrom(...leverIds), fc.record({ low: fc.integer() })) }),
      design: fc.record({ kind: fc.constantFrom("grid", "table"), rows: fc.array(fc.array(fc.integer())) })
    },
    { requiredKeys: [] }
  ),
  onFailure: fc.constantFrom("stop", "list")
});

/** A link that holds anything, well packed. */
function linkOf(content: unknown): string {
  const data = Buffer.from(deflateSync(strToU8(JSON.stringify(content)))).toString("base64url");
  return `1.${data.length.toString(36)}.${data}`;
}

describe("a link", () => {
  it("opens to the work it was made of", () => {
    fc.assert(
      fc.property(workspaces, (workspace) => {
        const opened = readWorkspace(writeWorkspace(workspace));
        expect(opened.kind === "opened" && opened.workspace).toEqual(workspace);
      }),
      { numRuns: 200 }
    );
  });
  it("holds only what differs from the first view", () => {
    expect(writeWorkspace(firstWorkspace).length).toBeLessThan(60);
  });
  it("that was cut says by how much", () => {
    const link = writeWorkspace({ ...firstWorkspace, seed: "another" });
    const expected = link.split(".")[2].length;
    expect(readWorkspace(link.slice(0, -5))).toEqual({
      kind: "refused",
      problems: [{ kind: "cut", found: expected - 5, expected }]
    });
  });
  it.each(["", "nonsense", "1.a", "2.4.abcd", "1.4.!!!!", "1.4.AAAA"])("reading %j is refused, not thrown", (text) => {
    expect(readWorkspace(text).kind).toBe("refused");
  });
  it("names an unknown lever and the nearest id", () => {
    const own = [{ id: "A", number: 2, levers: { maLoancap: 0.8 } }];
    expect(readWorkspace(linkOf({ engine: "0.1.0", own }))).toEqual({
      kind: "refused",
      problems: [{ kind: "unknownLever", key: "maLoancap", suggestion: "maLoanCap" }]
    });
  });
  it("names a value out of range and the nearest allowed one", () => {
    const own = [{ id: "A", number: 2, levers: { maLoanCap: 0.95 } }];
    expect(readWorkspace(linkOf({ engine: "0.1.0", own }))).toEqual({
      kind: "refused",
      problems: [{ kind: "outOfRange", lever: "maLoanCap", found: 0.95, nearest: 0.9 }]
    });
  });
  it.each([
    (link: string) => `${link}.`,
    (link: string) => `${link}。`,
    (link: string) => `<${link}>`,
    (link: string) => `“${link}”`,
    (link: string) => `${link}),`,
    (link: string) => `${link}?utm_source=chat&utm_medium=social`,
    (link: string) => `${link}&from=groupmessage&isappinstalled=0`,
    (link: string) => `${link} 看看这个`,
    (link: string) => `look: ${link}`,
    (link: string) => encodeURIComponent(`${link}`).replaceAll(".", "%2E"),
    (link: string) => encodeURIComponent(encodeURIComponent(`（${link}）`)).replaceAll("-", "%2D"),
    (link: string) => `${link}x_-9`
  ])("opens after what people and programs do to it, way %#", (spoil) => {
    const work: Workspace = { ...firstWorkspace, seed: "another", months: 60, charts: ["turnover", "flows"] };
    const opened = readWorkspace(spoil(writeWorkspace(work)));
    expect(opened.kind === "opened" && opened.workspace).toEqual(work);
  });
  it("of twenty thousand own points is written and read, if it is asked for", () => {
    const rows = Array.from({ length: 20_000 }, (_, place) => [0.5 + place / 1e5, 30 + (place % 90)]);
    const experiment = { design: { kind: "table", columns: ["maLoanCap", "approvalDays"], rows } };
    const link = writeWorkspace({ ...firstWorkspace, experiment });
    expect(link.length).toBeGreaterThan(longestLink);
    const opened = readWorkspace(link);
    expect(opened.kind === "opened" && opened.workspace.experiment).toEqual(experiment);
  });
  it("that unpacks to more than any work is left, without being unpacked", () => {
    const data = Buffer.from(deflateSync(new Uint8Array(300_000_000))).toString("base64url");
    expect(readWorkspace(`1.${data.length.toString(36)}.${data}`)).toEqual({
      kind: "refused",
      problems: [{ kind: "tooLarge" }]
    });
  });
  it.each([
    { seed: ["a"] },
    { seed: {} },
    { own: {} },
    { own: [{ id: {}, number: 2, levers: {} }] },
    { own: [{ id: "baseline", number: 2, levers: {} }] },
    { own: [{ id: "A", number: 2.5, levers: {} }] },
    { own: [{ id: "A", number: "3", levers: {} }] },
    { own: Array(300).fill({ id: "A", number: 2, levers: {} }) },
    {
      own: [
        { id: "A", number: 2, levers: {} },
        { id: "A", number: 3, levers: {} }
      ]
    },
    {
      own: [
        { id: "A", number: 2, levers: {} },
        { id: "B", number: 2, levers: {} }
      ]
    },
    { own: [{ id: "A", number: 2, levers: { maLoanCap: "0.7" } }] },
    { charts: [] },
    { charts: Array(9).fill("turnover") },
    { flowYear: -1e9 },
    { flowYear: 2026.5 },
    { months: 1.5 },
    { chosen: "B" },
    { experiment: [] },
    { experiment: { vary: { levers: [] } } },
    { experiment: { outcomes: "turnover" } },
    { experiment: { outcomes: ["turnover", "turnover"] } },
    { experiment: { design: { kind: "constructor" } } },
    { experiment: { design: { kind: "worlds", vectors: [JSON.parse('{"constructor":0.5}')] } } },
    { experiment: { vary: { measures: JSON.parse('{"__proto__":["M4"]}') } } },
    { experiment: { name: { en: "x".repeat(100_000) } } },
    JSON.parse('{"constructor":{}}'),
    JSON.parse('{"__proto__":{}}'),
    { engine: { a: 1 } }
  ])("with %j, which no page writes, is refused in few words", (parts) => {
    const opened = readWorkspace(linkOf(parts));
    expect(opened.kind).toBe("refused");
    expect(JSON.stringify(opened).length).toBeLessThan(2000);
  });
  it("drops nothing silently: every problem is told", () => {
    const opened = readWorkspace(linkOf({ engine: "0.1.0", seed: "", region: "atlantis", colour: "blue" }));
    expect(opened.kind === "refused" && opened.problems.map((problem) => problem.kind).sort()).toEqual([
      "seedLength",
      "unknownValue",
      "unknownValue"
    ]);
  });
});

it("a file of a whole work opens to the work it was made of", () => {
  const work: Workspace = {
    ...firstWorkspace,
    seed: "another",
    experiment: { ...firstWorkspace.experiment, months: 60 }
  };
  const opened = readWorkspaceText(workspaceText(work));
  expect(opened.kind === "opened" && opened.workspace).toEqual(work);
  expect(isWorkspaceFile(JSON.parse(workspaceText(work)))).toBe(true);
});
