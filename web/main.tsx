import { render } from "preact";
import { keepWork, recallSettings, resume } from "./state/keep.ts";
import { listenToKeys } from "./state/keys.ts";
import { keepTime } from "./state/playback.ts";
import { runWhatIsWanted } from "./state/runs.ts";
import { openLink } from "./state/share.ts";
import { applyTheme } from "./state/theme.ts";
import { Explore } from "./views/explore/explore.tsx";

recallSettings();
applyTheme();
resume();
openLink();
keepWork();
keepTime();
listenToKeys();
addEventListener("hashchange", openLink);
render(<Explore />, document.getElementById("workbench") as HTMLElement);
runWhatIsWanted();
