import { type Plan, type ResultColumn, resultColumns } from "../../../sim/experiment/index.ts";
import { type LeverId, levers, type OutcomeId, outcomes } from "../../../sim/index.ts";
import { locale, say, t } from "../../messages/message.ts";
import { threeFigures } from "../../messages/numbers.ts";
import { leverFigure, quantityOf } from "../../messages/quantity.ts";
import type { RunRow } from "../../state/runs-of-experiment.ts";
import { chosenName, nameBeyondVaried } from "./chosen-name.ts";

interface RunsTableProps {
  readonly plan: Plan;
  readonly rows: readonly RunRow[];
  readonly outcome: OutcomeId;
}

/** A row a run: what names it, what varies, one outcome, and how it ended. */
export function RunsTable({ plan, rows, outcome }: RunsTableProps) {
  const varied = resultColumns(plan).filter(({ role }) => role !== "run" && role !== "outcome");
  const largest = Math.max(0, ...rows.map((row) => Math.abs(row.outcome ?? 0)));
  const quantity = quantityOf(outcomes[outcome], largest, locale.value);
  return (
    <div class="table-scroll tall">
      <table class="runs">
        <thead>
          <tr>
            <th scope="col">{t("experiment.point")}</th>
            <th scope="col" class="text">
              {t("experiment.scenario")}
            </th>
            <th scope="col">{t("experiment.replicate")}</th>
            {varied.map(({ name, label }) => (
              <th key={name} scope="col">
                {say(label)}
              </th>
            ))}
            <th scope="col">
              {say(outcomes[outcome].label)}, {quantity.unit}
            </th>
            <th scope="col" class="text">
              {t("experiment.state")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.point} ${row.scenario} ${row.replicate}`}>
              <th scope="row">{row.point}</th>
              <td class="text">{nameOfRun(plan, row)}</td>
              <td>{row.replicate}</td>
              {varied.map((column, place) => (
                <td key={column.name}>{settingText(column, plan.points.factors[place].id, row.settings[place])}</td>
              ))}
              <td>{row.outcome === null ? "–" : quantity.figure(row.outcome)}</td>
              <td class={row.state === "failed" ? "text verdict-miss" : "text"}>
                {t(`experiment.run.${row.state}`)} {row.reason !== "" && <span lang="en">{row.reason}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function nameOfRun(plan: Plan, { scenario }: RunRow): string {
  const found = plan.experiment.scenarios.find(({ id }) => id === scenario);
  if (!found) return scenario;
  return nameBeyondVaried(
    chosenName(found),
    plan.points.factors.some(({ kind }) => kind !== "assumption")
  );
}

function settingText({ role }: ResultColumn, id: string, value: number): string {
  if (role === "measure") return t(value === 1 ? "preset.plan" : "preset.today");
  return role === "lever"
    ? leverFigure(levers[id as LeverId], value, locale.value).figure
    : threeFigures(value, locale.value);
}
