import type { RunRecord } from "../record/record.ts";

/** The columns of numbers of a record, in the order in which a file holds them. */
const numbers = ["tallies", "flows", "balances", "contracts"] as const satisfies readonly (keyof RunRecord)[];

type Header = Omit<RunRecord, (typeof numbers)[number]> & { readonly lengths: readonly number[] };

/**
 * A record as bytes: the length of the head (4 bytes, little-endian), the head as JSON padded with blanks to a
 * multiple of 8, then the numbers as little-endian doubles. Exact both ways.
 */
export function encodeRecord(record: RunRecord): Uint8Array<ArrayBuffer> {
  const { tallies, flows, balances, contracts, ...rest } = record;
  const columns = [tallies, flows, balances, contracts];
  const head = headBytes({ ...rest, lengths: columns.map(({ length }) => length) });
  const start = 4 + head.length;
  const bytes = new Uint8Array(start + 8 * columns.reduce((sum, { length }) => sum + length, 0));
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  bytes.set(head, 4);
  let offset = start;
  for (const { buffer, byteOffset, byteLength } of columns) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), offset);
    offset += byteLength;
  }
  return bytes;
}

/** Reads what `encodeRecord` wrote. */
export function decodeRecord(bytes: Uint8Array): RunRecord {
  const headLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + headLength))) as Header;
  const { lengths, ...rest } = head;
  let offset = 4 + headLength;
  const columns = lengths.map((length) => {
    const column = new Float64Array(length);
    new Uint8Array(column.buffer).set(bytes.subarray(offset, offset + 8 * length));
    offset += 8 * length;
    return column;
  });
  return { ...rest, ...Object.fromEntries(numbers.map((name, place) => [name, columns[place]])) } as RunRecord;
}

function headBytes(header: Header): Uint8Array {
  const head = new TextEncoder().encode(JSON.stringify(header));
  const padded = new Uint8Array(Math.ceil((head.length + 4) / 8) * 8 - 4).fill(0x20);
  padded.set(head);
  return padded;
}
