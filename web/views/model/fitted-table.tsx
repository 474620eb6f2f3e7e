import type { CalibratedTarget, JudgedTarget } from "../../../sim/index.ts";
import { capitalised } from "../../messages/capitalised.ts";
import { locale, say, t } from "../../messages/message.ts";
import { fixed, short, signed, threeFigures } from "../../messages/numbers.ts";
import { targetName } from "../../state/target-names.ts";

interface FittedTableProps {
  readonly fitted: readonly CalibratedTarget[];
  /** The published figures, where they are known. */
  readonly targets: ReadonlyMap<string, JudgedTarget>;
}

/** The figures that calibration looked at, and how well its emulators know them. */
export function FittedTable({ fitted, targets }: FittedTableProps) {
  return (
    <div class="table-scroll">
      <table class="comparisons fitted">
        <thead>
          <tr>
            <th scope="col">{t("calibration.target")}</th>
            <th scope="col">{t("column.agreement")}</th>
            <th scope="col">{t("calibration.at")}</th>
            <th scope="col">{t("calibration.scale")}</th>
            <th scope="col">{t("calibration.explained")}</th>
            <th scope="col">{t("calibration.coverage")}</th>
            <th scope="col" class="text">
              {t("calibration.use")}
            </th>
          </tr>
        </thead>
        <tbody>
          {fitted.map((each) => (
            <FittedRow key={each.id} fitted={each} target={targets.get(each.id)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function figure(value: number | null | undefined): string {
  if (value === null || value === undefined) return "–";
  return threeFigures(value, locale.value);
}

/** A figure of a target: money by 万元 in Chinese. */
function amount(value: number | null, target: JudgedTarget | undefined): string {
  const isMoney = locale.value === "zh" && target?.unitName.zh === "百万元";
  return isMoney && value !== null ? `${figure(value * 100)}万元` : figure(value);
}

function FittedRow({ fitted, target }: { fitted: CalibratedTarget; target: JudgedTarget | undefined }) {
  const { id, use, reason, emulator, estimate, scaleGap } = fitted;
  return (
    <tr class="first">
      <th scope="row" class="name">
        {id} {capitalised(say(targetName(id)))}
      </th>
      <td>{target && t("validation.range", { low: amount(target.low, target), high: amount(target.high, target) })}</td>
      <td>{amount(estimate, target)}</td>
      <td>{scaleText(scaleGap, target)}</td>
      <td>{figure(emulator?.explained)}</td>
      <td>{emulator ? `${fixed(100 * emulator.coverage, 0, locale.value)}%` : "–"}</td>
      <td class="text">
        {use === "used" ? t("calibration.used") : t("calibration.aside", { reason: reason ? say(reason) : "" })}
      </td>
    </tr>
  );
}

/** What the whole region adds to a figure of the sample: a ratio where the tolerance is a share, else a difference. */
function scaleText(gap: number | null, target: JudgedTarget | undefined): string {
  if (gap === null) return "–";
  const isRatio = target?.tolerance.endsWith("%") ?? false;
  return isRatio
    ? t("calibration.times", { ratio: short(gap, locale.value) })
    : signed(gap, (size) => short(size, locale.value));
}
