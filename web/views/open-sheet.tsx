import { lazily } from "../controls/lazily.tsx";
import { SheetLayer } from "../controls/sheet.tsx";
import { t } from "../messages/message.ts";
import { sheet } from "../state/selection.ts";
import { Levers } from "./explore/levers.tsx";
import { PostingsSheet } from "./explore/postings-sheet.tsx";
import { HelpSheet } from "./help-sheet.tsx";

const GallerySheet = lazily(
  async () => (await import("./explore/gallery-sheet.tsx")).GallerySheet,
  () => null
);
const DataSheet = lazily(
  async () => (await import("./data/data-sheet.tsx")).DataSheet,
  () => null
);

function close(): void {
  sheet.value = undefined;
}

/** The sheet that lies over the page, if one does. */
export function OpenSheet() {
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
