import fc from "fast-check";
import { deflateSync, strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { leverIds, levers, outcomeIds, regionIds } from "../../sim/index.ts";
import { readWorkspace, writeWorkspace } from "../../web/state/link.ts";
import { firstWorkspace, screens, type Workspace } from "../../web/state/workspace.ts";

const ownLevers = fc
  .dictionary(fc.constantFrom(...leverIds), fc.double({ min: 0, max: 1, noNaN: true }))
  .map((shares) =>
    Object.fromEntries(
      Object.entries(shares).map(([id, share]) => {
        const [low, high] = levers[id as keyof typeof levers].bounds;
        return [id, low + share * (high - low)];
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
  experiment: fc.dictionary(fc.string(), fc.jsonValue()).map((draft) => JSON.parse(JSON.stringify(draft))),
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
  it("drops nothing silently: every problem is told", () => {
    const opened = readWorkspace(linkOf({ engine: "0.1.0", seed: "", region: "atlantis", colour: "blue" }));
    expect(opened.kind === "refused" && opened.problems.map((problem) => problem.kind)).toEqual([
      "unknownValue",
      "unknownValue",
      "seedLength"
    ]);
  });
});
