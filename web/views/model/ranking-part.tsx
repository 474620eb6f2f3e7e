import { outcomes, rankedBy, type StoredRanking } from "../../../sim/index.ts";
import { saveFile } from "../../charts/save-file.ts";
import { scaleText } from "../../messages/amounts.ts";
import { locale, say, t } from "../../messages/message.ts";
import { storedRanking } from "../../state/stored.ts";
import { OtherVersion } from "./other-version.tsx";
import { RankingTable } from "./ranking-table.tsx";
import { StoredPart } from "./stored-part.tsx";
import { WholeTable } from "./whole-table.tsx";

/** Measures by what each does alone, in worlds side by side, and what they do together. */
export function RankingPart() {
  return <StoredPart read={storedRanking} absent="ranking.absent" show={(stored) => <RankingView stored={stored} />} />;
}

function RankingView({ stored }: { stored: StoredRanking }) {
  const { region, made, engine, replicates, scale, months, ranking, interactions } = stored;
  const outcome = say(outcomes[rankedBy].label);
  return (
    <>
      <h1 class="finding">
        {t("ranking.finding", { n: ranking.filter(({ differs }) => differs).length, of: ranking.length })}
      </h1>
      <p class="model-words">
        {t("ranking.explain", {
          outcome: locale.value === "en" ? outcome.toLowerCase() : outcome,
          replicates,
          scale: scaleText(scale, locale.value),
          months
        })}
      </p>
      <p class="small model-words">{t("model.ids")}</p>
      <dl class="origin">
        <div>
          <dt>{t("model.made")}</dt>
          <dd>{made}</dd>
        </div>
        <div>
          <dt>{t("model.engine")}</dt>
          <dd>{engine}</dd>
        </div>
      </dl>
      <OtherVersion found={engine} />
      <p class="model-files">
        <button
          type="button"
          class="link"
          onClick={() =>
            saveFile(`techmarket-ranking-${region}.json`, JSON.stringify(stored, null, 1), "application/json")
          }
        >
          {t("model.saveJson")}
        </button>
      </p>
      <section class="kind" aria-label={t("ranking.whole")}>
        <h2>{t("ranking.whole")}</h2>
        <p class="small model-words">{t("ranking.wholeExplain")}</p>
        <WholeTable interactions={interactions} />
      </section>
      <section class="kind" aria-label={t("ranking.alone")}>
        <h2>{t("ranking.alone")}</h2>
        <RankingTable ranking={ranking} />
      </section>
    </>
  );
}
