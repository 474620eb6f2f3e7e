import { effect, signal } from "@preact/signals";
import type { Locale } from "../../sim/index.ts";
import { languageTags, locale } from "../messages/message.ts";
import { checkWorkspace, type LinkProblem, readWorkspace, workspaceParts } from "./link.ts";
import { nameTab, type Tab } from "./tab.ts";
import { type Theme, theme, themes } from "./theme.ts";
import { openWorkStore, type WorkStore } from "./work-store.ts";
import { begin, workspace } from "./workspace.ts";

const names = {
  work: "techmarket.work",
  language: "techmarket.language",
  theme: "techmarket.theme",
  opening: "techmarket.opening"
};

/** What a person must know of what the browser keeps. */
export type KeepNotice =
  /** The work of the last visit is not as it should be; it is still there, as it was found. */
  | { readonly kind: "unsound"; readonly problems: readonly LinkProblem[]; readonly found: unknown }
  /** The page did not come to its end when this work was opened last. */
  | { readonly kind: "unfinished"; readonly found: unknown }
  /** Nothing is kept: the browser does not allow it, or has no room. */
  | { readonly kind: "notKept"; readonly isFull: boolean };

export const keepNotice = signal<KeepNotice | undefined>(undefined);

let store: WorkStore | undefined;
let tab: Tab = { id: "", before: undefined };

/** Milliseconds after which a page that was opened and never drawn counts as stuck. */
const patience = 5000;

/** Milliseconds that a browser may take to open its store; the page does not wait longer for it. */
const storePatience = 2000;

/**
 * Starts from the work of the last visit, if it is sound and the page could show it.
 * @returns whether the work, or a link, may be opened; false where the last page was never drawn
 */
export async function resume(): Promise<boolean> {
  const isStuck = Date.now() - Number(read(names.opening) ?? Number.NaN) > patience;
  write(names.opening, String(Date.now()));
  addEventListener("pagehide", drawn);
  tab = await nameTab();
  store = await opened();
  const found = await recalled();
  if (found === undefined) return !isStuck;
  if (isStuck) setAside({ kind: "unfinished", found });
  else open(found);
  return !isStuck;
}

/** The page stands: what it shows can be shown again. */
export function drawn(): void {
  remove(names.opening);
}

/** Opens work that was set aside all the same. */
export function openAnyway(found: unknown): void {
  keepNotice.value = undefined;
  open(found);
}

function open(found: unknown): void {
  const checked = checkWorkspace(found);
  if (checked.kind === "opened") begin(checked.workspace);
  else setAside({ kind: "unsound", problems: checked.problems, found });
}

/** Work that is not shown stays where it is; this tab keeps its own beside it. */
function setAside(notice: KeepNotice): void {
  keepNotice.value = notice;
  tab = { ...tab, id: `${tab.id}+` };
}

async function opened(): Promise<WorkStore | undefined> {
  try {
    const tooLate = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), storePatience));
    return await Promise.race([openWorkStore(Date.now), tooLate]);
  } catch {
    return undefined;
  }
}

/** What this tab, or the last one, left; else what a version before left in the smaller store. */
async function recalled(): Promise<unknown> {
  const kept = await store?.recall(tab.before).catch(() => undefined);
  if (kept !== undefined) return kept;
  const older = readWorkspace(read(names.work) ?? "");
  return older.kind === "opened" ? workspaceParts(older.workspace) : undefined;
}

export function recallSettings(): void {
  const language = read(names.language) ?? (navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en");
  locale.value = language === "zh" ? "zh" : "en";
  const kept = read(names.theme) as Theme | undefined;
  if (kept && themes.includes(kept)) theme.value = kept;
}

/** From now on every change of work, language and theme is kept in this browser. */
export function keepWork(): void {
  effect(() => void keepParts(workspaceParts(workspace.value)));
  effect(() => write(names.theme, theme.value));
  effect(() => {
    write(names.language, locale.value satisfies Locale);
    document.documentElement.lang = languageTags[locale.value];
  });
}

let isNotKept = false;

/** Keeps work, or says once that it is not kept. */
async function keepParts(parts: unknown): Promise<void> {
  const fault = await keepingFault(parts);
  if (fault && !isNotKept) keepNotice.value ??= { kind: "notKept", isFull: fault === "full" };
  if (!fault && keepNotice.peek()?.kind === "notKept") keepNotice.value = undefined;
  isNotKept = fault !== undefined;
}

async function keepingFault(parts: unknown): Promise<"full" | "refused" | undefined> {
  if (!store) return "refused";
  try {
    await store.keep(tab.id, parts);
    return undefined;
  } catch (error) {
    return (error as Error).name === "QuotaExceededError" ? "full" : "refused";
  }
}

function read(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

function write(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // settings then live as long as the page
  }
}

function remove(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // nothing was written either
  }
}
