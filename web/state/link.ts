import { deflateSync, Inflate, strFromU8, strToU8 } from "fflate";
import { engineVersion, type LeverId, leverIds, levers, nearestWord } from "../../sim/index.ts";
import type { Misfit } from "./fields.ts";
import { firstWorkspace, type Workspace } from "./workspace.ts";
import { workspaceMisfits } from "./workspace-fields.ts";

/** What is wrong with a link, one per cause; the page writes it out in the reader's language. */
export type LinkProblem =
  | { readonly kind: "cut"; readonly found: number; readonly expected: number }
  | { readonly kind: "unreadable" }
  | { readonly kind: "tooLarge" }
  | { readonly kind: "unknownLever"; readonly key: string; readonly suggestion: string }
  | { readonly kind: "outOfRange"; readonly lever: LeverId; readonly found: number; readonly nearest: number }
  | { readonly kind: "seedLength"; readonly length: number }
  | { readonly kind: "unknownValue"; readonly field: string; readonly found: string };

export type Opened =
  | { readonly kind: "opened"; readonly workspace: Workspace; readonly engine: string }
  | { readonly kind: "refused"; readonly problems: readonly LinkProblem[] };

const form = "1";
/** A link within whatever stands around it: form, length of the data in base 36, data. */
const pattern = /(?<![A-Za-z0-9.])1\.([0-9a-z]{1,6})\.([A-Za-z0-9_-]*)/;
/** Most characters of a link: programs for mail and talk cut longer addresses. */
export const longestLink = 8000;
/** Most characters of data that are read at all, and most bytes that they may unpack to. */
const mostPacked = 500_000;
const mostUnpacked = 5_000_000;
/** Most problems that are told. */
const mostTold = 12;

/** Only what differs from the first workspace, packed: form, length of the data, data. */
export function writeWorkspace(workspace: Workspace): string {
  const packed = deflateSync(strToU8(JSON.stringify(workspaceParts(workspace))), { level: 9 });
  const data = toBase64Url(packed);
  return `${form}.${data.length.toString(36)}.${data}`;
}

/** What differs from the first workspace, with the version that made it. */
export function workspaceParts(workspace: Workspace): Readonly<Record<string, unknown>> {
  const differing = Object.entries(workspace).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(firstWorkspace[field as keyof Workspace])
  );
  return { engine: engineVersion, ...Object.fromEntries(differing) };
}

const fileFormat = "techmarket work 1";

/** The same as the text of a file, for work of any size. */
export function workspaceText(workspace: Workspace): string {
  return `${JSON.stringify({ format: fileFormat, ...workspaceParts(workspace) })}\n`;
}

/** Whether parsed JSON means to be such a file. */
export function isWorkspaceFile(content: unknown): boolean {
  return (content as { readonly format?: unknown } | null | undefined)?.format === fileFormat;
}

/**
 * Reads what `writeWorkspace` wrote, whatever people and programs have put around it; refuses with every problem it
 * finds, and drops nothing silently.
 */
export function readWorkspace(text: string): Opened {
  const [, length, data = ""] = pattern.exec(decoded(text)) ?? [];
  const expected = Number.parseInt(length ?? "", 36);
  if (!Number.isFinite(expected)) return refused({ kind: "unreadable" });
  if (expected > mostPacked) return refused({ kind: "tooLarge" });
  if (data.length < expected) return refused({ kind: "cut", found: data.length, expected });
  const unpacked = inflated(data.slice(0, expected));
  return typeof unpacked === "string" ? readWorkspaceText(unpacked) : refused({ kind: unpacked.problem });
}

/** Reads what `workspaceText` wrote. */
export function readWorkspaceText(text: string): Opened {
  try {
    return checkWorkspace(JSON.parse(text));
  } catch {
    return refused({ kind: "unreadable" });
  }
}

/** Takes parts of a workspace, as a link or the browser kept them, or tells all that is wrong with them. */
export function checkWorkspace(raw: unknown): Opened {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) return refused({ kind: "unreadable" });
  const { engine, format: _, ...parts } = raw as Readonly<Record<string, unknown>>;
  const misfits = [...versionMisfits(engine), ...workspaceMisfits(parts)];
  if (misfits.length > 0) return { kind: "refused", problems: misfits.slice(0, mostTold).map(problemOf) };
  return { kind: "opened", workspace: { ...firstWorkspace, ...parts } as Workspace, engine: String(engine ?? "") };
}

function versionMisfits(engine: unknown): Misfit[] {
  const isVersion = engine === undefined || (typeof engine === "string" && engine.length <= 40);
  return isVersion ? [] : [{ where: "engine", found: engine }];
}

const leverPlace = /^own\[\d+\]\.levers\.(.*)$/s;

function problemOf({ where, found }: Misfit): LinkProblem {
  if (where === "seed" && typeof found === "string") return { kind: "seedLength", length: [...found].length };
  const [, key] = leverPlace.exec(where) ?? [];
  if (key !== undefined && !leverIds.includes(key as LeverId))
    return { kind: "unknownLever", key: short(key), suggestion: nearestWord(key.slice(0, 64), leverIds) };
  if (key !== undefined && typeof found === "number") return outOfRange(key as LeverId, found);
  return { kind: "unknownValue", field: short(where), found: short(typeof found === "string" ? found : textOf(found)) };
}

function outOfRange(lever: LeverId, found: number): LinkProblem {
  const { bounds, kind } = levers[lever];
  const inside = Math.min(bounds[1], Math.max(bounds[0], found));
  return { kind: "outOfRange", lever, found, nearest: kind === "switch" ? Math.round(inside) : inside };
}

function textOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  return Array.isArray(value) ? `[${value.length}]` : `{${Object.keys(value).slice(0, 3).join()}}`;
}

/** Most characters that a message repeats. */
const longestTold = 60;

function short(text: string): string {
  return text.length > longestTold ? `${text.slice(0, longestTold - 1)}…` : text;
}

function refused(problem: LinkProblem): Opened {
  return { kind: "refused", problems: [problem] };
}

/** Times that one program after another may have put percent signs in the place of characters. */
const mostTimes = 3;

function decoded(text: string, times = mostTimes): string {
  if (times === 0 || !text.includes("%")) return text;
  return decoded(text.replace(/(%[0-9A-Fa-f]{2})+/g, characters), times - 1);
}

/** The characters of bytes in UTF-8; none where they are no text. */
function characters(bytes: string): string {
  try {
    return decodeURIComponent(bytes);
  } catch {
    return " ";
  }
}

/** Bytes turned to text at once. */
const chunk = 8192;

function toBase64Url(bytes: Uint8Array): string {
  let characters = "";
  for (let from = 0; from < bytes.length; from += chunk) {
    characters += String.fromCharCode(...bytes.subarray(from, from + chunk));
  }
  return btoa(characters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function fromBase64Url(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0));
}

/** Packed bytes that are unpacked at once: they give at most about a thousand times as many. */
const step = 1024;

/** The text in packed data; unpacking ends where it becomes larger than any work is. */
function inflated(data: string): string | { readonly problem: "unreadable" | "tooLarge" } {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let isOver = false;
  const inflate = new Inflate((piece, final) => {
    pieces.push(piece);
    size += piece.length;
    isOver = final;
  });
  try {
    const bytes = fromBase64Url(data);
    for (let from = 0; from < bytes.length && size <= mostUnpacked; from += step) {
      inflate.push(bytes.subarray(from, from + step), from + step >= bytes.length);
    }
    if (size > mostUnpacked) return { problem: "tooLarge" };
    return isOver ? strFromU8(joined(pieces, size)) : { problem: "unreadable" };
  } catch {
    return { problem: "unreadable" };
  }
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const piece of pieces) {
    bytes.set(piece, offset);
    offset += piece.length;
  }
  return bytes;
}
