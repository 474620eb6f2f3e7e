import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

/** Pages for a reader who opens the project, each with the other language beside it. */
const pages = ["README.md", "README.zh.md", "docs/command-line.md", "docs/command-line.zh.md"];

function linksOf(page: string): string[] {
  const targets = [...readFileSync(page, "utf8").matchAll(/\]\(([^)#]+)\)/g)].map(([, target]) => target);
  return targets.filter((target) => !target.startsWith("http")).map((target) => join(dirname(page), target));
}

describe.each(pages)("the page %s", (page) => {
  it("leads only to what is there", () => {
    expect(linksOf(page).length).toBeGreaterThan(4);
    expect(linksOf(page).filter((target) => !existsSync(target))).toEqual([]);
  });
});

describe.each(["README.md", "README.zh.md"])("%s", (page) => {
  const lines = readFileSync(page, "utf8").split("\n");
  it("begins with a finding and a picture, then the two commands, and is short", () => {
    const at = (start: string) => lines.findIndex((line) => line.startsWith(start));
    expect(at("> ")).toBeGreaterThan(0);
    expect(at("![")).toBeGreaterThan(at("> "));
    expect(at("npm start")).toBeGreaterThan(at("!["));
    expect(at("npm test")).toBe(at("npm start") + 1);
    expect(at("npm test")).toBeLessThan(20);
    expect(lines.length).toBeLessThan(100);
  });
  it("shows a picture that is light", () => {
    const [picture] = linksOf(page).filter((target) => target.endsWith(".png"));
    expect(statSync(picture).size).toBeLessThan(150_000);
  });
});

it("the manual names the same commands in both languages", () => {
  const commands = (page: string) =>
    [...readFileSync(page, "utf8").matchAll(/techmarket -- (\w+(?: \w+)?)/g)].map(([, words]) => words.split(" ")[0]);
  expect(commands("docs/command-line.zh.md")).toEqual(commands("docs/command-line.md"));
});
