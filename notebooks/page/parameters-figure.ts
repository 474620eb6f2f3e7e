import {
  type FreeParameter,
  type FreeParameterId,
  freeParameters,
  type Locale,
  type StoredCalibration,
  uncertainties
} from "../../sim/index.ts";
import { parameterMark } from "../../web/charts/parameter-mark.ts";
import { countText, fixed, threeFigures } from "../../web/messages/numbers.ts";
import { figure } from "./figure.ts";
import { table, tableRoom } from "./table.ts";

const heads: Readonly<Record<Locale, readonly string[]>> = {
  en: ["Assumption", "Estimate", "90% interval", "Learned", "In its range"],
  zh: ["假设", "估计值", "90%区间", "数据提供的信息", "在取值范围中"]
};

/** The free parameters after calibration, and how much the data say about each. */
export function parametersFigure(
  { parameters, worlds, engine, plan }: StoredCalibration,
  language: Locale
): HTMLElement {
  const rows = parameters.map((parameter) => {
    const { estimate, low, high, learned } = parameter;
    const number = (value: number) => (value >= 1e4 ? countText(value, language) : threeFigures(value, language));
    return [
      nameOf(parameter.id as FreeParameterId, language),
      number(estimate),
      `${number(low)}–${number(high)}`,
      `${fixed(100 * Math.max(0, learned), 0, language)}%`,
      mark(
        parameter,
        worlds.map((world) => world[parameter.id]),
        language
      )
    ];
  });
  const room = tableRoom(table(heads[language], rows));
  return figure(room, {
    title: language === "en" ? "What the published figures say about behaviour" : "公布数据对行为假设说明了什么",
    subtitle:
      language === "en"
        ? "Dot: estimate; thick line: 90% interval; upright stroke: value before; strokes below: sets of values that fit the data"
        : "圆点：估计值；粗线：90%区间；竖线：校准前取值；下方短线：与数据相容的参数组合",
    source:
      language === "en"
        ? `techmarket ${engine}, random seed ${plan.seed}`
        : `techmarket ${engine}，随机种子${plan.seed}`
  });
}

function nameOf(id: FreeParameterId, language: Locale): string {
  const { unit, label } = uncertainties[id];
  return language === "en" ? `${label.en}, ${unit.en}` : `${label.zh}（${unit.zh}）`;
}

function mark(
  { id, range, start, estimate, low, high }: StoredCalibration["parameters"][number],
  worlds: readonly number[],
  language: Locale
): SVGSVGElement {
  const { ratios }: FreeParameter = freeParameters[id as FreeParameterId];
  const name = uncertainties[id as FreeParameterId].label[language];
  return parameterMark({ width: 150, range, isInRatios: ratios === true, start, estimate, low, high, worlds, name });
}
