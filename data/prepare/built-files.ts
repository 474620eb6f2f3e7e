import { chongqingText } from "./chongqing.ts";
import { manifestText } from "./manifest.ts";

/** Every built file: its path inside `data`, and the text that the raw tables give it. */
export function builtFiles(): Readonly<Record<string, string>> {
  const pack = chongqingText();
  return { "regions/chongqing.json": pack, "built/manifest.json": manifestText(pack) };
}
