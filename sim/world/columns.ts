import type { Dates } from "./dates.ts";
import { takeMemory } from "./memory.ts";

/**
 * State as columns: each quantity of each kind of agent is one typed array, and all arrays lie in one buffer.
 * A snapshot is a copy of that buffer; two worlds are equal when their bytes are.
 */

const arrays = {
  float64: Float64Array,
  float32: Float32Array,
  int32: Int32Array,
  uint32: Uint32Array,
  int16: Int16Array,
  uint16: Uint16Array,
  uint8: Uint8Array
} as const;

type Kind = keyof typeof arrays;

export interface Column<K extends Kind = Kind> {
  readonly kind: K;
  readonly unit: string;
  readonly meaning: string;
  /** Numbers per row: 1, or 8 for a position in technology space. */
  readonly width: number;
  /** A month that may never come; read through `dates.ts` only. */
  readonly isDate?: true;
}

/** A column of months that may never come. */
export interface DateColumn extends Column<"int16"> {
  readonly isDate: true;
}

function column<K extends Kind>(kind: K): (unit: string, meaning: string, width?: number) => Column<K> {
  return (unit, meaning, width = 1) => ({ kind, unit, meaning, width });
}

export const float64 = column("float64");
export const float32 = column("float32");
export const int32 = column("int32");
export const uint32 = column("uint32");
export const int16 = column("int16");
export const uint16 = column("uint16");
export const uint8 = column("uint8");

/** Months of something that may never happen. */
export const date = (meaning: string): DateColumn => ({ ...int16("month or never", meaning), isDate: true });

export type Columns = Readonly<Record<string, Column>>;

/** The arrays of one table, named as its columns are declared. */
export type Table<C extends Columns> = {
  readonly [Name in keyof C]: C[Name] extends DateColumn ? Dates : InstanceType<(typeof arrays)[C[Name]["kind"]]>;
} & { readonly capacity: number };

export interface TablePlan {
  readonly columns: Columns;
  readonly capacity: number;
}

const alignment = 8;

function bytesOf(plan: TablePlan): number {
  let bytes = 0;
  for (const { kind, width } of Object.values(plan.columns)) {
    bytes += align(arrays[kind].BYTES_PER_ELEMENT * width * plan.capacity);
  }
  return bytes;
}

function align(bytes: number): number {
  return Math.ceil(bytes / alignment) * alignment;
}

/** Bytes of the buffer that holds all tables. */
export function allocatedBytes(plans: Readonly<Record<string, TablePlan>>): number {
  return Object.values(plans).reduce((sum, plan) => sum + bytesOf(plan), 0);
}

/**
 * Lays all tables into one buffer, in the order declared. A table begins as a copy of its declaration, so that engines
 * lay it out as a record and not as a hash table, and the same in every world: what is compiled for one run serves the next.
 */
export function allocate<P extends Readonly<Record<string, TablePlan>>>(
  plans: P
): { readonly buffer: ArrayBuffer; readonly tables: { readonly [T in keyof P]: Table<P[T]["columns"]> } } {
  const buffer = takeMemory(allocatedBytes(plans));
  const tables: Record<string, Record<string, unknown>> = {};
  let offset = 0;
  for (const [name, { columns, capacity }] of Object.entries(plans)) {
    const table: Record<string, unknown> = { ...columns, capacity };
    for (const [id, { kind, width }] of Object.entries(columns)) {
      table[id] = new arrays[kind](buffer, offset, capacity * width);
      offset += align(arrays[kind].BYTES_PER_ELEMENT * width * capacity);
    }
    tables[name] = table;
  }
  return { buffer, tables: tables as never };
}
