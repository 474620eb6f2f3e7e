import { engineVersion, type OutcomeId } from "../../../sim/index.ts";
import { SheetLayer } from "../../controls/sheet.tsx";
import { t } from "../../messages/message.ts";
import { sheet } from "../../state/selection.ts";
import { flowChart, workspace } from "../../state/workspace.ts";
import { Details } from "./details.tsx";
import { Dock } from "./dock.tsx";
import { Finding } from "./finding.tsx";
import { FlowFigure } from "./flow-figure.tsx";
import { GallerySheet } from "./gallery-sheet.tsx";
import { Header } from "./header.tsx";
import { Headline } from "./headline.tsx";
import { HelpSheet } from "./help-sheet.tsx";
import { Levers } from "./levers.tsx";
import { Notices } from "./notices.tsx";
import { OutcomeFigure } from "./outcome-figure.tsx";
import { PostingsSheet } from "./postings-sheet.tsx";
import { ScenarioBar } from "./scenario-bar.tsx";

/** The first screen: levers left, the answer in the middle, explanation right. */
export function Explore() {
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
          <Levers />
        </div>
        <main class="middle" id="charts" tabIndex={-1}>
          <Finding />
          <Headline />
          <Chart place={0} />
          <Chart place={1} />
        </main>
        <Details />
      </div>
      <footer class="foot">
        <span>{t("product.note", { version: engineVersion })}</span>
        <span>{t("product.population")}</span>
      </footer>
      <Dock />
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
  if (open.kind === "gallery") return <GallerySheet place={open.place} close={close} />;
  if (open.kind === "postings") return <PostingsSheet flowKey={open.key} close={close} />;
  return (
    <SheetLayer title={t("levers.all")} kind="full" close={close}>
      <Levers />
    </SheetLayer>
  );
}
