import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonicalJson } from "./canonical-json.ts";
import type { RunSpec } from "./run-spec.ts";

/**
 * Hex digits that are kept of a SHA-256: 128 bits. Nobody finds two contents of one name (about 2^64 trials), and the
 * name of a file stays short.
 */
const digits = 32;

/** The hash of bytes by which content is named and kept content is checked. */
export function hashBytes(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes)).slice(0, digits);
}

/** The hash of a text in UTF-8. */
export function hashText(text: string): string {
  return hashBytes(utf8ToBytes(text));
}

/** Names a run, its cache entry and its file: the hash of the spec's canonical JSON. */
export function specHash(spec: RunSpec): string {
  return hashText(canonicalJson(spec));
}
