import { engineVersion, type OutcomeId } from "../../../sim/index.ts";
import { lazily } from "../../controls/lazily.tsx";
import { useMedia } from "../../controls/media.ts";
import { SheetLayer } from "../../controls/sheet.tsx";
import { InTurn } from "../../controls/turn.tsx";
import { t } from "../../messages/message.ts";
import { sheet } from "../../state/selection.ts";
import { flowChart, workspace } from "../../state/workspace.ts";
import { Details } from "./details.tsx";
import { Dock } from "./dock.tsx";
import { FigureSkeleton } from "./figure-skeleton.tsx";
import { Finding } from "./finding.tsx";
import { Header } from "./header.tsx";
import { Headline } from "./headline.tsx";
import { HelpSheet } from "./help-sheet.tsx";
import { Levers } from "./levers.tsx";
import { Notices } from "./notices.tsx";
import { PostingsSheet } from "./postings-sheet.tsx";
import { ScenarioBar } from "./scenario-bar.tsx";

const OutcomeFigure = lazily(async () => (await import("./outcome-figure.tsx")).OutcomeFigure, FigureSkeleton);
const FlowFigure = lazily(async () => (await import("./flow-figure.tsx")).FlowFigure, FigureSkeleton);
const GallerySheet = lazily(
  async () => (await import("./gallery-sheet.tsx")).GallerySheet,
  () => null
);

const DataSheet = lazily(
  async () => (await import("../data/data-sheet.tsx")).DataSheet,
  () => null
);

/** The first screen: levers left, the answer in the middle, explanation right. */
export function Explore() {
  const isNarrow = useMedia("(max-width: 719px)");
  return (
    <>
      <a class="skip" href="#charts">
        {t("page.skip")}
      </a>
      <Header />
      <ScenarioBar />
      <Notices />
      <div class="columns">
        <div class="rail">
          <InTurn>
            <Levers />
          </InTurn>
        </div>
        <main class="middle" id="charts" tabIndex={-1}>
          <Finding />
          <Headline />
          <Chart place={0} />
          <Chart place={1} />
        </main>
        <InTurn>
          <Details />
        </InTurn>
      </div>
      <footer class="foot">
        <span>{t("product.note", { version: engineVersion })}</span>
        <span>{t("product.population")}</span>
      </footer>
      {isNarrow && <Dock />}
      <OpenSheet />
    </>
  );
}

function Chart({ place }: { place: 0 | 1 }) {
  const id = workspace.value.charts[place];
  return id === flowChart ? <FlowFigure place={place} /> : <OutcomeFigure id={id as OutcomeId} place={place} />;
}

function close(): void {
  sheet.value = undefined;
}

function OpenSheet() {
  const open = sheet.value;
  if (!open) return null;
  if (open.kind === "help") return <HelpSheet close={close} />;
  if (open.kind === "ownData") return <DataSheet close={close} />;
  if (open.kind === "gallery") return <GallerySheet place={open.place} close={close} />;
  if (open.kind === "postings") return <PostingsSheet flowKey={open.key} close={close} />;
  return (
    <SheetLayer title={t("levers.all")} kind="full" close={close}>
      <Levers />
    </SheetLayer>
  );
}
