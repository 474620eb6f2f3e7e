import type { OutcomeId } from "../../../sim/index.ts";
import { lazily } from "../../controls/lazily.tsx";
import { useMedia } from "../../controls/media.ts";
import { InTurn } from "../../controls/turn.tsx";
import { flowChart, workspace } from "../../state/workspace.ts";
import { Details } from "./details.tsx";
import { Dock } from "./dock.tsx";
import { FigureSkeleton } from "./figure-skeleton.tsx";
import { Finding } from "./finding.tsx";
import { Headline } from "./headline.tsx";
import { Levers } from "./levers.tsx";
import { Notices } from "./notices.tsx";
import { ScenarioBar } from "./scenario-bar.tsx";
import { Stale } from "./stale.tsx";

const OutcomeFigure = lazily(async () => (await import("./outcome-figure.tsx")).OutcomeFigure, FigureSkeleton);
const FlowFigure = lazily(async () => (await import("./flow-figure.tsx")).FlowFigure, FigureSkeleton);

/** The first screen: levers left, the answer in the middle, explanation right. */
export function Explore() {
  const isNarrow = useMedia("(max-width: 719px)");
  return (
    <>
      <ScenarioBar />
      <Notices />
      <div class="columns">
        <div class="rail">
          <InTurn>
            <Levers />
          </InTurn>
        </div>
        <main class="middle" id="charts" tabIndex={-1}>
          <Stale>
            <Finding />
            <Headline />
          </Stale>
          <Stale>
            <Chart place={0} />
          </Stale>
          <Stale>
            <Chart place={1} />
          </Stale>
        </main>
        <InTurn>
          <Details />
        </InTurn>
      </div>
      {isNarrow && <Dock />}
    </>
  );
}

function Chart({ place }: { place: 0 | 1 }) {
  const id = workspace.value.charts[place];
  return id === flowChart ? <FlowFigure place={place} /> : <OutcomeFigure id={id as OutcomeId} place={place} />;
}
