import { restrictedFactors } from "../../../../sim/analysis/index.ts";
import { capitalised } from "../../../messages/capitalised.ts";
import { locale, say, t } from "../../../messages/message.ts";
import { fixed } from "../../../messages/numbers.ts";
import { type Discovery, type FoundBox, leastSure } from "../../../state/reading/discovery.ts";
import type { Read } from "./read.ts";
import { factorName, inSentence, limitWords, percent, together } from "./reading-words.ts";

interface BoxProps {
  readonly read: Read;
  readonly discovery: Discovery;
  readonly box: FoundBox;
}

/** The limits of a box without figures, as a title has them; empty without a limit. */
export function roughWords(read: Read, discovery: Discovery, box: FoundBox): string {
  return together(restrictedFactors(box.box, discovery.whole).map((factor) => roughly(read, discovery, box, factor)));
}

/** Which end of its range a factor is at in the box, without figures. */
function roughly({ table }: Read, { whole }: Discovery, { box }: FoundBox, factor: number): string {
  if (table.factors[factor].kind === "measure") {
    const rule = box[factor].low > whole[factor].low ? "plan" : "today";
    return t("reading.isAs", { factor: factorName(table, factor), rule });
  }
  const isHigh = box[factor].high === whole[factor].high;
  const key = isHigh ? "reading.isHigh" : box[factor].low === whole[factor].low ? "reading.isLow" : "reading.isMiddle";
  return t(key, { factor: inSentence(factorName(table, factor)) });
}

/** The limits one by one with how sure they are. */
export function BoxWords({ read: { table }, discovery, box }: BoxProps) {
  const restricted = restrictedFactors(box.box, discovery.whole);
  if (restricted.length === 0) return <p class="small">{t("reading.noLimit", { share: percent(discovery.share) })}</p>;
  const words = limitWords(table, discovery, box).map(say);
  return (
    <div class="results-box">
      <p>
        {t("reading.quality", {
          density: percent(box.density),
          share: percent(discovery.share),
          coverage: percent(box.coverage),
          cases: box.cases
        })}
      </p>
      <ul class="plain">
        {restricted.map((factor, at) => (
          <li key={factor}>
            {capitalised(words[at])} <span class="small">{quasiWords(box.quasiP[factor])}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function quasiWords({ low, high }: FoundBox["quasiP"][number]): string {
  const values = [low, high].filter((value) => value !== null);
  const worst = Math.max(...values);
  const figure = worst < 0.001 ? t("reading.belowThousandth") : fixed(worst, 3, locale.value);
  return t(worst < leastSure ? "reading.quasi" : "reading.quasiUnsure", { value: figure });
}

export function SecondWords({
  read: { table },
  discovery,
  second
}: {
  read: Read;
  discovery: Discovery;
  second: FoundBox;
}) {
  const conditions = together(limitWords(table, discovery, second).map(say));
  return (
    <p class="small">
      {t("reading.second", { conditions, density: percent(second.density), coverage: percent(second.coverage) })}
    </p>
  );
}
