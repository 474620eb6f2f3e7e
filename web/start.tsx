import { render } from "preact";
import { engineVersion, type RunRecord } from "../sim/index.ts";
import { allDrawn } from "./controls/turn.tsx";
import { drawn, keepWork, recallSettings, resume } from "./state/keep.ts";
import { listenToKeys } from "./state/keys.ts";
import { keepTime } from "./state/playback.ts";
import { keepRecords } from "./state/results.ts";
import { runWhatIsWanted } from "./state/runs.ts";
import { openLink } from "./state/share.ts";
import { applyTheme } from "./state/theme.ts";
import { Workbench } from "./views/workbench.tsx";

/**
 * Puts the page on screen with the work of the last visit or of the link, then runs what is wanted.
 * @param firstRecords the shipped records; where they are of another engine the page waits for its own
 */
export async function start(firstRecords: Promise<readonly RunRecord[]>): Promise<void> {
  recallSettings();
  applyTheme();
  if (await resume()) openLink();
  keepWork();
  keepTime();
  listenToKeys();
  addEventListener("hashchange", openLink);
  const figure = import("./views/explore/outcome-figure.tsx");
  render(<Workbench />, document.getElementById("workbench") as HTMLElement);
  keepRecords((await firstRecords).filter((record) => record.engine === engineVersion));
  await figure;
  await allDrawn();
  drawn();
  runWhatIsWanted();
}
