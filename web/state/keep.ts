import { effect } from "@preact/signals";
import type { Locale } from "../../sim/index.ts";
import { languageTags, locale } from "../messages/message.ts";
import { readWorkspace, writeWorkspace } from "./link.ts";
import { type Theme, theme, themes } from "./theme.ts";
import { begin, type Workspace, workspace } from "./workspace.ts";

const names = { work: "techmarket.work", language: "techmarket.language", theme: "techmarket.theme" };

/** The work of the last visit, if there is one that this version can read. */
export function recallWork(): Workspace | undefined {
  const kept = read(names.work);
  if (!kept) return undefined;
  const opened = readWorkspace(kept);
  return opened.kind === "opened" ? opened.workspace : undefined;
}

export function recallSettings(): void {
  const language = read(names.language) ?? (navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en");
  locale.value = language === "zh" ? "zh" : "en";
  const kept = read(names.theme) as Theme | undefined;
  if (kept && themes.includes(kept)) theme.value = kept;
}

/** From now on every change of work, language and theme is kept in this browser. */
export function keepWork(): void {
  effect(() => write(names.work, writeWorkspace(workspace.value)));
  effect(() => write(names.theme, theme.value));
  effect(() => {
    write(names.language, locale.value satisfies Locale);
    document.documentElement.lang = languageTags[locale.value];
  });
}

/** Starts from the work of the last visit. */
export function resume(): void {
  const work = recallWork();
  if (work) begin(work);
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
    // A browser that refuses storage still runs; the work then lives as long as the page.
  }
}
