import { signal } from "@preact/signals";
import { engineVersion } from "../../sim/index.ts";
import {
  checkWorkspace,
  isWorkspaceFile,
  type LinkProblem,
  longestLink,
  type Opened,
  readWorkspace,
  writeWorkspace
} from "./link.ts";
import { begin, change, type Workspace, workspace } from "./workspace.ts";

/** What a link in the address bar came to. */
export type LinkNotice =
  | { readonly kind: "refused"; readonly problems: readonly LinkProblem[] }
  | { readonly kind: "otherVersion"; readonly engine: string; readonly workspace: Workspace }
  | { readonly kind: "opened" }
  /** The work on screen is too large for a link, and asks for a file. */
  | { readonly kind: "tooLong"; readonly length: number };

export const linkNotice = signal<LinkNotice | undefined>(undefined);
export const shareState = signal<"ready" | "copied" | "inAddressBar">("ready");

const copiedFor = 2000;

/** Copies a link to the work on screen, and puts it in the address bar where it can be copied by hand. */
export async function share(): Promise<void> {
  const link = writeWorkspace(workspace.value);
  if (link.length > longestLink) {
    linkNotice.value = { kind: "tooLong", length: link.length };
    return;
  }
  const address = new URL(location.href);
  address.hash = link;
  history.replaceState(null, "", address);
  try {
    await navigator.clipboard.writeText(address.href);
    shareState.value = "copied";
  } catch {
    shareState.value = "inAddressBar";
  }
  setTimeout(() => {
    shareState.value = "ready";
  }, copiedFor);
}

/** Opens the link in the address bar, if there is one; the work on screen stays one undo away. */
export function openLink(): void {
  const hash = location.hash.slice(1);
  if (hash === "") return;
  openOrExplain(readWorkspace(hash));
}

/** Opens what a link or a file holds, or says why not. */
export function openOrExplain(opened: Opened): void {
  if (opened.kind === "refused") linkNotice.value = { kind: "refused", problems: opened.problems };
  else if (opened.engine !== engineVersion) linkNotice.value = { ...opened, kind: "otherVersion" };
  else openWorkspace(opened.workspace);
}

/** Opens a file of a whole work; false where the text is of something else. */
export function openWorkFile(text: string): boolean {
  const content = parsed(text);
  if (!isWorkspaceFile(content)) return false;
  openOrExplain(checkWorkspace(content));
  return true;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function openWorkspace(opened: Workspace): void {
  if (JSON.stringify(opened) !== JSON.stringify(workspace.value)) {
    change(opened);
    linkNotice.value = { kind: "opened" };
  } else {
    begin(opened);
    linkNotice.value = undefined;
  }
}
