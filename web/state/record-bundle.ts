import { deflateSync, strFromU8, strToU8 } from "fflate";
import type { RunRecord } from "../../sim/index.ts";

/** The columns of a record, in the order in which they are packed. */
const columnNames = ["tallies", "flows", "balances", "contracts"] as const;

type ColumnName = (typeof columnNames)[number];
type Plain = Omit<RunRecord, ColumnName> & { readonly lengths: readonly number[] };

const wordBytes = 8;

/** Records in one compressed file: length of the head, head as JSON, then all columns as 64-bit numbers. */
export function packRecords(records: readonly RunRecord[]): Uint8Array {
  const head = strToU8(JSON.stringify(records.map(plainPart)));
  const columns = records.flatMap((record) => columnNames.map((name) => record[name]));
  const start = columnStart(head.length);
  const bytes = new Uint8Array(start + columns.reduce((sum, column) => sum + column.byteLength, 0));
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  bytes.set(head, wordBytes);
  let place = start;
  for (const column of columns) {
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), place);
    place += column.byteLength;
  }
  return deflateSync(bytes, { level: 9 });
}

/** What `packRecords` packed, bit for bit; the platform inflates it beside the page's own work. */
export async function unpackRecords(file: Blob): Promise<RunRecord[]> {
  const inflated = file.stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(inflated).arrayBuffer());
  const headLength = new DataView(bytes.buffer).getUint32(0, true);
  const plain = JSON.parse(strFromU8(bytes.subarray(wordBytes, wordBytes + headLength))) as Plain[];
  let place = columnStart(headLength);
  return plain.map(({ lengths, ...rest }) => {
    const columns = columnNames.map((name, index) => {
      const column = new Float64Array(bytes.buffer, place, lengths[index]);
      place += column.byteLength;
      return [name, column] as const;
    });
    return { ...rest, ...Object.fromEntries(columns) } as unknown as RunRecord;
  });
}

function plainPart(record: RunRecord): Plain {
  const { tallies, flows, balances, contracts, ...rest } = record;
  return { ...rest, lengths: [tallies, flows, balances, contracts].map((column) => column.length) };
}

/** Columns begin at a whole word. */
function columnStart(headLength: number): number {
  return Math.ceil((wordBytes + headLength) / wordBytes) * wordBytes;
}
