import { render } from "preact";
import { showFirstRecord } from "./state/first-record.ts";
import { keepWork, recallSettings, resume } from "./state/keep.ts";
import { listenToKeys } from "./state/keys.ts";
import { keepTime } from "./state/playback.ts";
import { runWhatIsWanted } from "./state/runs.ts";
import { openLink } from "./state/share.ts";
import { applyTheme } from "./state/theme.ts";
import { Explore } from "./views/explore/explore.tsx";

/** Puts the page on screen with the work of the last visit or of the link, then runs what is wanted. */
export async function start(): Promise<void> {
  recallSettings();
  applyTheme();
  resume();
  openLink();
  keepWork();
  keepTime();
  listenToKeys();
  addEventListener("hashchange", openLink);
  render(<Explore />, document.getElementById("workbench") as HTMLElement);
  await showFirstRecord();
  runWhatIsWanted();
}
