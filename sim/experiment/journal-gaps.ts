import type { Noticed } from "../record/notices.ts";
import type { Journal } from "./journal.ts";

/** What the figures of a journal lack. */
export interface JournalGaps {
  /** Lines that cannot be read and do not count. */
  readonly unreadable: number;
  readonly finished: number;
  /** Finished runs whose tables were full, and what all of them left out. */
  readonly cut: number;
  readonly leftOut: Noticed;
}

export function gapsOf({ unreadable, finished, leftOut }: Journal): JournalGaps {
  return { unreadable, finished, cut: leftOut.runs, leftOut: { ...leftOut.noticed } };
}
