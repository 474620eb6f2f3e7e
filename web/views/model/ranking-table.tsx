import { measures, type RankedMeasure, rankingWorldIds, rankingWorlds } from "../../../sim/index.ts";
import { useMedia } from "../../controls/media.ts";
import { RuleList } from "../../controls/rule-list.tsx";
import { say, t } from "../../messages/message.ts";
import { EffectText } from "./effect-text.tsx";

/** The place and the effect of every measure, world by world. */
export function RankingTable({ ranking }: { ranking: readonly RankedMeasure[] }) {
  const isNarrow = useMedia("(max-width: 899px)");
  if (isNarrow) {
    return (
      <ul class="plain comparison-list">
        {ranking.map((ranked) => (
          <RankingItem key={ranked.measure} ranked={ranked} />
        ))}
      </ul>
    );
  }
  return (
    <table class="comparisons ranking">
      <thead>
        <tr>
          <th scope="col">{t("ranking.measure")}</th>
          {rankingWorldIds.map((world) => (
            <th key={world} scope="col">
              {say(rankingWorlds[world].title)}
            </th>
          ))}
          <th scope="col" class="text">
            {t("ranking.warning")}
          </th>
        </tr>
      </thead>
      <tbody>
        {ranking.map((ranked) => (
          <RankingRow key={ranked.measure} ranked={ranked} />
        ))}
      </tbody>
    </table>
  );
}

function nameOf({ measure }: RankedMeasure): string {
  return `${measure} ${say(measures[measure].title)}`;
}

function RankingRow({ ranked }: { ranked: RankedMeasure }) {
  return (
    <tr class="first">
      <th scope="row" class="name">
        {nameOf(ranked)}
      </th>
      {rankingWorldIds.map((world, place) => (
        <td key={world}>
          <Place ranked={ranked} world={place} />
        </td>
      ))}
      <td class="text">{ranked.differs && <Warning />}</td>
    </tr>
  );
}

function RankingItem({ ranked }: { ranked: RankedMeasure }) {
  const rows = rankingWorldIds.map(
    (world, place) => [say(rankingWorlds[world].title), <Place key={world} ranked={ranked} world={place} />] as const
  );
  return (
    <li>
      <p class="item-head">
        {nameOf(ranked)}
        {ranked.differs && <Warning />}
      </p>
      <RuleList rows={rows} />
    </li>
  );
}

function Warning() {
  return <span class="verdict-miss">{t("ranking.differs")}</span>;
}

function Place({ ranked, world }: { ranked: RankedMeasure; world: number }) {
  return (
    <>
      {t("ranking.place", { place: ranked.places[world] })} <EffectText difference={ranked.effects[world]} />
    </>
  );
}
