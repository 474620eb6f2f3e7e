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

/** Work with the name of the tab that left it. */
export type FoundWork = Pick<KeptWork, "tab" | "parts">;

/** What is added to the name of a tab whose work was set aside, once each time. */
const asideMark = "+";

/** The name under which a tab goes on beside work that it set aside. */
export function nameBeside(tab: string): string {
  return tab + asideMark;
}

/** Whether a name is that of a tab, or one under which it went on beside work that it set aside. */
export function isNameOf(name: string, tab: string): boolean {
  return name === tab || name.startsWith(nameBeside(tab));
}

/** Where the browser keeps work, each tab its own, so that no tab writes over another’s. */
export interface WorkStore {
  /**
   * The last work of a tab, of whichever of its names; where it has none, that of the tab that was at work last. Under a
   * later name stands what was done beside work that was set aside: nothing, where nobody did anything yet.
   */
  recall(tab: string | undefined): Promise<FoundWork | undefined>;
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
      const own = tab === undefined ? [] : await worksOf(opened, tab);
      return own.find(({ parts }) => isSomething(parts)) ?? own[0] ?? (await byTime(opened))[0];
    },
    async keep(tab, parts) {
      const change = opened.transaction("work", "readwrite", { durability: "relaxed" });
      const put = change.store.put({ tab, at: now(), parts });
      change.commit();
      await Promise.all([put, change.done]);
    }
  };
}

/** The works of a tab under all its names, the last first. */
async function worksOf(opened: IDBPDatabase<WorkSchema>, tab: string): Promise<KeptWork[]> {
  const names = (await opened.getAllKeys("work")).filter((name) => isNameOf(name, tab));
  const works = await Promise.all(names.map((name) => opened.get("work", name)));
  return lastFirst(works.filter((work) => work !== undefined));
}

function isSomething(parts: unknown): boolean {
  return Object.keys(Object(parts)).length > 0;
}

function lastFirst(works: readonly KeptWork[]): KeptWork[] {
  return works.toSorted((one, other) => other.at - one.at);
}

async function byTime(opened: IDBPDatabase<WorkSchema>): Promise<KeptWork[]> {
  return lastFirst(await opened.getAll("work"));
}

async function forgetOldest(opened: IDBPDatabase<WorkSchema>): Promise<void> {
  for (const { tab } of (await byTime(opened)).slice(mostKept)) await opened.delete("work", tab);
}
