import { batch, signal } from "@preact/signals";
import type { Gap, Imported, ImportProblem } from "../../sim/import/index.ts";
import { isOwnRegion, loadRegion, provideRegion } from "../../sim/index.ts";
import { nextTask } from "./next-task.ts";
import { ownRegions } from "./region.ts";
import { change, workspace } from "./workspace.ts";

/** What the last files came to. */
export type OwnData =
  | { readonly kind: "none" }
  | { readonly kind: "reading" }
  | { readonly kind: "refused"; readonly problems: readonly ImportProblem[] }
  | ({ readonly kind: "loaded" } & Pick<Extract<Imported, { ok: true }>, "gaps" | "rows">);

export const ownData = signal<OwnData>({ kind: "none" });

/** What is imputed in each loaded region. */
const gaps = new Map<string, readonly Gap[]>();

export function gapsOf(region: string): readonly Gap[] {
  return gaps.get(region) ?? [];
}

/** The region that stands in for what own data lack: the one in hand, or the one that was before own data. */
export const baseRegion = signal(isOwnRegion(workspace.peek().region) ? "chongqing" : workspace.peek().region);

/** Reads files on this machine and takes the region they make in hand. */
export async function loadOwnData(files: readonly File[]): Promise<void> {
  ownData.value = { kind: "reading" };
  await nextTask();
  const { importFiles, ownEntry } = await import("../../sim/import/index.ts");
  const given = await Promise.all(files.map(async (file) => ({ name: file.name, text: await textOf(file) })));
  const result = importFiles(given, await loadRegion(baseRegion.peek()));
  if (!result.ok) {
    ownData.value = { kind: "refused", problems: result.problems };
    return;
  }
  provideRegion(result.region);
  gaps.set(result.region.id, result.gaps);
  batch(() => {
    const others = ownRegions.value.filter(({ id }) => id !== result.region.id);
    ownRegions.value = [...others, ownEntry(result.region)];
    ownData.value = { kind: "loaded", gaps: result.gaps, rows: result.rows };
    change({ region: result.region.id });
  });
}

/** Text in UTF-8, or as Chinese spreadsheets write it. */
async function textOf(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

/** The forms filled with the synthetic population of a region, in one ZIP file. */
export function templateArchive(region: string): Promise<Blob> {
  const writer = new Worker(new URL("./template-writer.ts", import.meta.url), { type: "module" });
  const archive = new Promise<Blob>((resolve, reject) => {
    writer.addEventListener("message", ({ data }) => resolve(new Blob([data], { type: "application/zip" })));
    writer.addEventListener("error", ({ message }) => reject(new Error(message)));
  });
  writer.postMessage(region);
  return archive.finally(() => writer.terminate());
}
