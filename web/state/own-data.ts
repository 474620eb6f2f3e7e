import { batch, signal } from "@preact/signals";
import type { Gap, Imported } from "../../sim/import/index.ts";
import { isOwnRegion, loadRegion, provideRegion } from "../../sim/index.ts";
import { nextTask } from "./next-task.ts";
import { ownRegions } from "./region.ts";
import { change, workspace } from "./workspace.ts";

/** What the last files came to. */
export type OwnData =
  | { readonly kind: "none" }
  | { readonly kind: "reading" }
  | { readonly kind: "failed"; readonly why: string }
  | ({ readonly kind: "refused" } & Pick<Extract<Imported, { ok: false }>, "problems" | "choices">)
  | ({ readonly kind: "loaded" } & Pick<Extract<Imported, { ok: true }>, "gaps" | "rows" | "choices">);

export const ownData = signal<OwnData>({ kind: "none" });

/** What is imputed in each loaded region. */
const gaps = new Map<string, readonly Gap[]>();

export function gapsOf(region: string): readonly Gap[] {
  return gaps.get(region) ?? [];
}

/** The region that stands in for what own data lack: the one in hand, or the one that was before own data. */
export const baseRegion = signal(isOwnRegion(workspace.peek().region) ? "chongqing" : workspace.peek().region);

/** Reads files on this machine and takes the region they make in hand; whatever stands in the way is said. */
export async function loadOwnData(files: readonly File[]): Promise<void> {
  ownData.value = { kind: "reading" };
  await nextTask();
  try {
    await take(files);
  } catch (error) {
    ownData.value = { kind: "failed", why: (error as Error).message };
  }
}

async function take(files: readonly File[]): Promise<void> {
  const { importFiles, ownEntry } = await import("../../sim/import/index.ts");
  const given = await Promise.all(files.map(contentOf));
  const result = importFiles(given, await loadRegion(baseRegion.peek()));
  if (!result.ok) {
    ownData.value = { kind: "refused", problems: result.problems, choices: result.choices };
    return;
  }
  const { region, choices } = result;
  provideRegion(region);
  gaps.set(region.id, result.gaps);
  batch(() => {
    ownRegions.value = [...ownRegions.value.filter(({ id }) => id !== region.id), ownEntry(region)];
    ownData.value = { kind: "loaded", gaps: result.gaps, rows: result.rows, choices };
    change({ region: region.id });
  });
}

async function contentOf(file: File) {
  return { name: file.name, content: new Uint8Array(await file.arrayBuffer()) };
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
