import { rawTable } from "./raw-table.ts";

/** One of the 31 provincial regions. */
export interface Province {
  /** Names its pack, and the region of a run. */
  readonly id: string;
  /** How the published tables spell it. */
  readonly panel: string;
  readonly name: { readonly en: string; readonly zh: string };
  /** Full name in formal Chinese texts. */
  readonly fullName: string;
}

/** All of them, in the order of the national codes. */
export function provinces(): Province[] {
  return rawTable("provinces.csv").map(({ id, panel, en, zh, zh_full }) => ({
    id: id!,
    panel: panel!,
    name: { en: en!, zh: zh! },
    fullName: zh_full!
  }));
}

/** The region whose figures stand in where another lacks its own. */
export const reference: Province = provinces().find(({ id }) => id === "chongqing")!;

export function isReference({ id }: Province): boolean {
  return id === reference.id;
}
