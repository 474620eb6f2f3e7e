import { readFileSync } from "node:fs";

/** An answer of reference software, as `oracles/README.md` lists them. */
export function oracle<Content>(name: string): Content {
  return JSON.parse(readFileSync(new URL(`oracles/${name}.json`, import.meta.url), "utf8")) as Content;
}
