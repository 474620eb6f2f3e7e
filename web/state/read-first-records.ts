import firstAddress from "../../data/built/explore-first.bin?url";
import type { RunRecord } from "../../sim/index.ts";

/** Fetches and unpacks the shipped records beside the page's own work; nothing where that fails. */
export function readFirstRecords(): Promise<readonly RunRecord[]> {
  const reader = new Worker(new URL("./record-reader.ts", import.meta.url), { type: "module" });
  const records = new Promise<readonly RunRecord[]>((resolve) => {
    reader.addEventListener("message", ({ data }) => resolve(data));
    reader.addEventListener("error", () => resolve([]));
  });
  reader.postMessage(new URL(firstAddress, location.href).href);
  return records.finally(() => reader.terminate());
}
