import { restartPlay, stepMonth, togglePlay } from "./playback.ts";
import { resetLevers } from "./scenarios.ts";
import { sheet } from "./selection.ts";
import { share } from "./share.ts";
import { redo, undo, workspace } from "./workspace.ts";

/** What each key does on every screen, by the name the browser gives it. */
const everywhere: Readonly<Record<string, () => void>> = {
  s: () => void share(),
  "?": () => {
    sheet.value = { kind: "help" };
  }
};

/** What each key does on the first screen. */
const inExplore: typeof everywhere = {
  ...everywhere,
  " ": togglePlay,
  ".": stepMonth,
  r: restartPlay,
  R: resetLevers,
  g: () => {
    sheet.value = { kind: "gallery", place: 0 };
  },
  "/": () => document.querySelector<HTMLInputElement>(".find-lever")?.focus()
};

/** Listens on the page; fields, buttons and open sheets keep their own keys. */
export function listenToKeys(): void {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey) return byControl(event);
    if (event.altKey || sheet.value || isTyping(event)) return;
    const action = (workspace.value.screen === "explore" ? inExplore : everywhere)[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });
}

function byControl(event: KeyboardEvent): void {
  const key = event.key.toLowerCase();
  if (isText(event.target)) return;
  if (key === "z") (event.shiftKey ? redo : undo)();
  else if (key === "y") redo();
  else return;
  event.preventDefault();
}

/** Whether the key belongs to what has the focus. */
function isTyping(event: KeyboardEvent): boolean {
  if (isText(event.target) || event.target instanceof HTMLSelectElement) return true;
  const isControl = event.target instanceof Element && event.target.closest("button, a, [role=button], [role=switch]");
  return event.key === " " && Boolean(isControl);
}

function isText(target: EventTarget | null): boolean {
  return (target instanceof HTMLInputElement && target.type !== "range") || target instanceof HTMLTextAreaElement;
}
