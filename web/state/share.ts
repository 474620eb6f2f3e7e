import { signal } from "@preact/signals";
import { engineVersion } from "../../sim/index.ts";
import { type LinkProblem, readWorkspace, writeWorkspace } from "./link.ts";
import { begin, change, type Workspace, workspace } from "./workspace.ts";

/** What a link in the address bar came to. */
export type LinkNotice =
  | { readonly kind: "refused"; readonly problems: readonly LinkProblem[] }
  | { readonly kind: "otherVersion"; readonly engine: string; readonly workspace: Workspace }
  | { readonly kind: "opened" };

export const linkNotice = signal<LinkNotice | undefined>(undefined);
export const shareState = signal<"ready" | "copied" | "inAddressBar">("ready");

const copiedFor = 2000;

/** Address that opens the work on screen anywhere. */
export function shareAddress(): string {
  const address = new URL(location.href);
  address.hash = writeWorkspace(workspace.value);
  return address.href;
}

/** Copies the link, and puts it in the address bar where it can be copied by hand. */
export async function share(): Promise<void> {
  const address = shareAddress();
  history.replaceState(null, "", address);
  try {
    await navigator.clipboard.writeText(address);
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
  const opened = readWorkspace(hash);
  if (opened.kind === "refused") linkNotice.value = { kind: "refused", problems: opened.problems };
  else if (opened.engine !== engineVersion) linkNotice.value = { ...opened, kind: "otherVersion" };
  else openWorkspace(opened.workspace);
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
