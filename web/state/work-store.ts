import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** The work of one tab, as it was last. */
interface KeptWork {
  readonly tab: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** What differs from the first workspace. */
  readonly parts: unknown;
}

interface WorkSchema extends DBSchema {
  readonly work: { readonly key: string; readonly value: KeptWork };
}

const database = "techmarket";
const version = 1;
/** Works of tabs that are kept; the oldest go. */
const mostKept = 20;

/** Where the browser keeps work, each tab its own, so that no tab writes over another’s. */
export interface WorkStore {
  /** The work of a tab; where it has none, that of the tab that was at work last. */
  recall(tab: string | undefined): Promise<unknown>;
  /** Resolves once it would outlive the page. */
  keep(tab: string, parts: unknown): Promise<void>;
}

export async function openWorkStore(now: () => number): Promise<WorkStore> {
  const opened = await openDB<WorkSchema>(database, version, {
    upgrade: (made) => void made.createObjectStore("work", { keyPath: "tab" })
  });
  await forgetOldest(opened);
  return {
    async recall(tab) {
      const own = tab === undefined ? undefined : await opened.get("work", tab);
      return (own ?? (await byTime(opened))[0])?.parts;
    },
    async keep(tab, parts) {
      const change = opened.transaction("work", "readwrite", { durability: "relaxed" });
      const put = change.store.put({ tab, at: now(), parts });
      change.commit();
      await Promise.all([put, change.done]);
    }
  };
}

async function byTime(opened: IDBPDatabase<WorkSchema>): Promise<KeptWork[]> {
  return (await opened.getAll("work")).sort((one, other) => other.at - one.at);
}

async function forgetOldest(opened: IDBPDatabase<WorkSchema>): Promise<void> {
  for (const { tab } of (await byTime(opened)).slice(mostKept)) await opened.delete("work", tab);
}
