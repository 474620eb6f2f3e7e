import firstAddress from "../../data/built/explore-first.bin?url";
import { engineVersion } from "../../sim/index.ts";
import { unpackRecords } from "./record-bundle.ts";
import { keepRecords } from "./results.ts";

/** Puts the shipped records on screen; where they are missing or of another engine the page waits for its own. */
export async function showFirstRecord(): Promise<void> {
  const answer = await fetch(firstAddress);
  if (!answer.ok) return;
  const records = await unpackRecords(await answer.blob());
  keepRecords(records.filter((record) => record.engine === engineVersion));
}
