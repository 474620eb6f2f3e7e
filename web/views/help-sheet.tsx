import { type Badge, badgeMeanings, badges } from "../../sim/index.ts";
import { EvidenceBadge } from "../controls/evidence-badge.tsx";
import { SheetLayer } from "../controls/sheet.tsx";
import { type MessageKey, say, t } from "../messages/message.ts";

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

/** Words that the screens use and that need one. */
const words = ["replicate", "scale", "cohort", "world", "identified", "box"] as const;

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
      <dl class="help-words">
        {(Object.keys(badges) as Badge[]).map((badge) => (
          <div key={badge}>
            <dt>
              <EvidenceBadge badge={badge} />
            </dt>
            <dd>{say(badgeMeanings[badge])}</dd>
          </div>
        ))}
      </dl>
      <h3>{t("help.words")}</h3>
      <dl class="help-words">
        {words.map((word) => (
          <div key={word}>
            <dt>{t(`help.word.${word}`)}</dt>
            <dd>{t(`help.of.${word}`)}</dd>
          </div>
        ))}
      </dl>
      <p class="small">{t("model.ids")}</p>
      <p class="small">{t("product.population")}</p>
    </SheetLayer>
  );
}
