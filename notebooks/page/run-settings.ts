import { nearestWord, usualValues } from "../../sim/index.ts";
import type { Settings } from "./run-scenarios.ts";

/** What a notebook sets for its runs; the rest is the same in all. */
export type UsualSettings = Pick<Settings, "scale" | "months" | "replicates">;

interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly isWhole: boolean;
}

/** What a reader may set in the address of the page. */
const bounds = {
  scale: { least: 0.01, most: 1, isWhole: false },
  replicates: { least: 1, most: 1000, isWhole: true },
  months: { least: 48, most: 120, isWhole: true }
} as const satisfies Readonly<Record<keyof UsualSettings, Bounds>>;

const known = ["seed", ...Object.keys(bounds)];

/**
 * Settings of the runs of a notebook, as it has them or as the address says: `?scale=0.1&replicates=20&seed=7`.
 * @param query of the address, with or without its question mark
 * @throws Error that names everything in the address that will not do
 */
export function runSettings(usual: UsualSettings, query: string): Settings {
  const said = new URLSearchParams(query);
  const problems = [...said.keys()].filter((key) => !known.includes(key)).map(unknownKey);
  const number = (key: keyof UsualSettings) => {
    const text = said.get(key);
    if (text === null) return usual[key];
    const misfit = misfitOf(key, text);
    if (misfit) problems.push(misfit);
    return Number(text);
  };
  const settings = { scale: number("scale"), months: number("months"), replicates: number("replicates") };
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return {
    region: "chongqing",
    seed: said.get("seed") || "1",
    generator: "threefry",
    values: usualValues,
    ...settings
  };
}

function unknownKey(key: string): string {
  return `address: ${key} is unknown; expected one of ${known.join(", ")}; nearest: ${nearestWord(key, known)}`;
}

function misfitOf(key: keyof UsualSettings, text: string): string | undefined {
  const { least, most, isWhole }: Bounds = bounds[key];
  const value = Number(text);
  if (text.trim() !== "" && value >= least && value <= most && (!isWhole || Number.isInteger(value))) return undefined;
  const wanted = `${isWhole ? "a whole number" : "a number"} from ${least} to ${most}`;
  const inside = Math.min(most, Math.max(least, isWhole ? Math.round(value) : value));
  return `address: ${key} is ${text}; expected ${wanted}${Number.isFinite(inside) ? `; nearest: ${inside}` : ""}`;
}
