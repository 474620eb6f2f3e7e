import { boxSentence, conditionWords } from "../../sim/analysis/index.ts";
import { type FreeParameter, freeParameters, type Locale, type Text, uncertainties } from "../../sim/index.ts";
import { caseScatter, type ScatterAxis } from "../../web/charts/case-scatter.ts";
import { countText, threeFigures } from "../../web/messages/numbers.ts";
import { freeIds } from "./assumption-points.ts";
import type { FailureBox } from "./failure-box.ts";
import { figure } from "./figure.ts";

/** An assumption with its unit. */
function labelOf(place: number): Text {
  const id = freeIds[place];
  const { label, unit } = uncertainties[id];
  return { en: `${label.en} (${unit.en})`, zh: `${label.zh}（${unit.zh}）` };
}

function limitText(value: number, language: Locale): string {
  return Math.abs(value) >= 1e4 ? countText(value, language) : threeFigures(value, language);
}

/** The box in words: when the plan fails. */
export function failureText({ box, whole, quality }: FailureBox, interest: readonly number[]): Text {
  const share = interest.reduce((sum, value) => sum + value, 0) / interest.length;
  const words = conditionWords(
    box,
    whole,
    freeIds.map((_, place) => labelOf(place)),
    (limit) => ({ en: limitText(limit, "en"), zh: limitText(limit, "zh") })
  );
  return boxSentence(words, quality, { en: "fail", zh: "失效" }, share);
}

interface FailureFigure {
  readonly found: FailureBox;
  readonly points: readonly (readonly number[])[];
  readonly interest: readonly number[];
  readonly source: Text;
  readonly width: number;
}

/** The cases over the two assumptions that tell failures best, with the box. */
export function failureFigure(
  { found, points, interest, source, width }: FailureFigure,
  language: Locale
): HTMLElement {
  const [across, up] = shownFactors(found);
  const title =
    language === "en"
      ? "Where the plan fails, over the two assumptions that tell it best"
      : "行动方案在何处失效：最能区分失效的两项假设";
  const subtitle =
    language === "en"
      ? `Filled: fails; hollow: does not; frame: the box. ${points.length} points, each with its own luck`
      : `实心：失效；空心：未失效；方框：失效条件。${points.length}个点，各有自己的随机数`;
  const drawing = caseScatter({
    width,
    height: 380,
    across: axisOf(found, across, language),
    up: axisOf(found, up, language),
    cases: points.map((point, place) => ({
      across: point[across],
      up: point[up],
      isOfInterest: interest[place] === 1
    })),
    tick: (value) => limitText(value, language),
    name: `${title}. ${subtitle}`
  });
  return figure(drawing, { title, subtitle, source: source[language] });
}

/** The two surest factors of the box, filled up with the first others where it restricts fewer. */
function shownFactors({ factors, box }: FailureBox): number[] {
  const others = Array.from(box.keys()).filter((place) => !factors.includes(place));
  return [...factors, ...others].slice(0, 2);
}

function axisOf({ box, whole }: FailureBox, place: number, language: Locale): ScatterAxis {
  const { ratios }: FreeParameter = freeParameters[freeIds[place]];
  const { low, high } = whole[place];
  return { label: labelOf(place)[language], range: [low, high], isInRatios: ratios === true, ...box[place] };
}
