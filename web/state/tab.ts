const name = "techmarket.tab";

/** This tab, and the tab whose work it goes on with. */
export interface Tab {
  readonly id: string;
  /** What this tab was before a reload; undefined where it is new. A tab that was duplicated has another’s. */
  readonly before: string | undefined;
}

/** Names this tab. The name outlives a reload; while a tab lives no other has it. */
export async function nameTab(): Promise<Tab> {
  const before = read();
  if (before !== undefined && (await take(before))) return { id: before, before };
  const id = `${Date.now().toString(36)}-${Math.floor(Math.random() * 1e9).toString(36)}`;
  await take(id);
  write(id);
  return { id, before };
}

/** Holds a name for the life of the page; false where another tab holds it. */
function take(id: string): Promise<boolean> {
  if (!navigator.locks) return Promise.resolve(true);
  return new Promise((resolve) => {
    void navigator.locks.request(`${name} ${id}`, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock ? new Promise(() => undefined) : undefined;
    });
  });
}

function read(): string | undefined {
  try {
    return sessionStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

function write(id: string): void {
  try {
    sessionStorage.setItem(name, id);
  } catch {
    // without it a reload goes on with the work of the tab that was at work last
  }
}
