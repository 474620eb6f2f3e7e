import firstAddress from "../../data/built/explore-first.bin?url";
import { engineVersion, type RunRecord } from "../../sim/index.ts";
import { nextTask } from "./next-task.ts";
import { keepRecords } from "./results.ts";

/** Puts the shipped records on screen; where they are missing or of another engine the page waits for its own. */
export async function showFirstRecord(): Promise<void> {
  const records = await readRecords(new URL(firstAddress, location.href).href);
  await nextTask();
  keepRecords(records.filter((record) => record.engine === engineVersion));
}

/** Fetches and unpacks beside the page's own work; nothing where that fails. */
function readRecords(address: string): Promise<readonly RunRecord[]> {
  const reader = new Worker(new URL("./record-reader.ts", import.meta.url), { type: "module" });
  const records = new Promise<readonly RunRecord[]>((resolve) => {
    reader.addEventListener("message", ({ data }) => resolve(data));
    reader.addEventListener("error", () => resolve([]));
  });
  reader.postMessage(address);
  return records.finally(() => reader.terminate());
}
