import type { RunRecord } from "../record/record.ts";
import { hashBytes, specHash } from "../scenario/hash.ts";
import { decodeRecord, encodeRecord } from "./record-file.ts";

/** A kept record begins with a line of plain ASCII: this, the bytes that follow and their hash. */
const format = "techmarket record 2";
const head = new RegExp(`^${format} (\\d+) ([0-9a-f]+)\\n`);
/** Longest first line, in bytes. */
const longestHead = 100;

/** A record as bytes that show whether they are still those that were written. */
export function keptRecord(record: RunRecord): Uint8Array {
  const content = encodeRecord(record);
  const line = new TextEncoder().encode(`${format} ${content.length} ${hashBytes(content)}\n`);
  const bytes = new Uint8Array(line.length + content.length);
  bytes.set(line);
  bytes.set(content, line.length);
  return bytes;
}

/** The record of a spec; undefined where a byte is missing or changed, or the record is another run’s. */
export function readKeptRecord(bytes: Uint8Array, asked: string): RunRecord | undefined {
  const [line, length, hash] = head.exec(new TextDecoder("latin1").decode(bytes.subarray(0, longestHead))) ?? [""];
  const content = bytes.subarray(line.length);
  if (line === "" || content.length !== Number(length) || hashBytes(content) !== hash) return undefined;
  const record = decodeRecord(content);
  return record.specHash === asked && specHash(record.spec) === asked ? record : undefined;
}
