import { leftOutTexts } from "../../../sim/index.ts";
import { locale, say, t } from "../../messages/message.ts";
import { fixed } from "../../messages/numbers.ts";
import { gapsInHand } from "../../state/experiment-in-hand.ts";

/** What the figures of the experiment in hand lack: what full tables left out, and lines that cannot be read. */
export function GapsNotice() {
  const gaps = gapsInHand.value;
  if (!gaps || (gaps.cut === 0 && gaps.unreadable === 0)) return null;
  const { unreadable, finished, cut, leftOut } = gaps;
  const number = (value: number) => fixed(value, 0, locale.value);
  const what = leftOutTexts([leftOut]).map(say).join(t("reading.semicolon"));
  return (
    <div class="gaps-notice" role="status">
      {cut > 0 && <p>{t("notice.leftOut", { runs: number(cut), of: number(finished), what })}</p>}
      {unreadable > 0 && <p>{t("experiment.linesUnreadable", { n: unreadable })}</p>}
    </div>
  );
}
