import { rankingWorlds, type WholeAndParts } from "../../../sim/index.ts";
import { say, t } from "../../messages/message.ts";
import { EffectText } from "./effect-text.tsx";

/** The whole plan in each world, and what it adds to the sum of its measures. */
export function WholeTable({ interactions }: { interactions: readonly WholeAndParts[] }) {
  return (
    <div class="table-scroll">
      <table class="comparisons whole">
        <thead>
          <tr>
            <th scope="col">{t("ranking.world")}</th>
            <th scope="col">{t("ranking.plan")}</th>
            <th scope="col">{t("ranking.beyond")}</th>
          </tr>
        </thead>
        <tbody>
          {interactions.map(({ world, whole, beyondSum }) => (
            <tr key={world} class="first">
              <th scope="row" class="name">
                {say(rankingWorlds[world].title)}
              </th>
              <td>
                <EffectText difference={whole} />
              </td>
              <td>
                <EffectText difference={beyondSum} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
