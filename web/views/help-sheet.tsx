import { type Badge, badges } from "../../sim/index.ts";
import { EvidenceBadge } from "../controls/evidence-badge.tsx";
import { SheetLayer } from "../controls/sheet.tsx";
import { type MessageKey, t } from "../messages/message.ts";

/** Each key with what it does; the same table the key handler reads. */
const keys: readonly (readonly [string | MessageKey, MessageKey])[] = [
  ["help.space", "help.playKey"],
  [".", "help.stepKey"],
  ["R", "help.restartKey"],
  ["Shift R", "help.resetKey"],
  ["/", "help.findKey"],
  ["G", "help.galleryKey"],
  ["S", "help.shareKey"],
  ["Ctrl Z", "help.undoKey"],
  ["Ctrl Shift Z", "help.redoKey"],
  ["help.arrows", "help.arrowsKey"],
  ["Esc", "help.escKey"],
  ["?", "help.helpKey"]
];

export function HelpSheet({ close }: { close: () => void }) {
  return (
    <SheetLayer title={t("help.title")} kind="narrow" close={close}>
      <p>{t("help.intro")}</p>
      <h3>{t("help.keys")}</h3>
      <dl class="keys">
        {keys.map(([key, does]) => (
          <div key={does}>
            <dt>
              <kbd>{key.startsWith("help.") ? t(key as MessageKey) : key}</kbd>
            </dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
      <h3>{t("help.reading")}</h3>
      <p>{t("help.verdicts")}</p>
      <h3>{t("help.evidence")}</h3>
      <p class="badge-list">
        {(Object.keys(badges) as Badge[]).map((badge) => (
          <EvidenceBadge key={badge} badge={badge} />
        ))}
      </p>
      <p class="small">{t("product.population")}</p>
    </SheetLayer>
  );
}
