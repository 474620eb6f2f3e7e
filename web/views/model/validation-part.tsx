import { useMemo, useState } from "preact/hooks";
import { type StoredValidation, valueSets } from "../../../sim/index.ts";
import { csvText } from "../../charts/csv.ts";
import { saveFile } from "../../charts/save-file.ts";
import { InTurn } from "../../controls/turn.tsx";
import { locale, say, t } from "../../messages/message.ts";
import { regionOf } from "../../state/region.ts";
import { storedValidation } from "../../state/stored.ts";
import { comparisonTable } from "./comparison-table.ts";
import { type Comparison, comparisonsOf, countOf, kinds, type Wanted, wantedComparisons } from "./comparisons.ts";
import { CountTable } from "./count-table.tsx";
import { Filters } from "./filters.tsx";
import { inTenThousands } from "./in-ten-thousands.ts";
import { KindSection } from "./kind-section.tsx";
import { OtherVersion } from "./other-version.tsx";
import { SourceFold } from "./source-fold.tsx";
import { StoredPart } from "./stored-part.tsx";

/** What the model is held against, misses included. */
export function ValidationPart() {
  return (
    <StoredPart read={storedValidation} absent="validation.absent" show={(found) => <Validation found={found} />} />
  );
}

const wantedFirst: Wanted = { kind: "fit", class: "all", isMissesOnly: false };

function Validation({ found }: { found: StoredValidation }) {
  const language = locale.value;
  const all = useMemo(() => {
    const rows = comparisonsOf(found);
    return language === "zh" ? rows.map(inTenThousands) : rows;
  }, [found, language]);
  const [wanted, setWanted] = useState(wantedFirst);
  const shown = wantedComparisons(all, wanted);
  return (
    <>
      <h1 class="finding">{findingOf(all)}</h1>
      <p class="model-words">{t("validation.evidence")}</p>
      <Origin found={found} />
      <CountTable all={all} chosen={wanted.kind} choose={(kind) => setWanted({ ...wanted, kind })} />
      <Filters wanted={wanted} change={setWanted} shown={shown.length} />
      {shown.length === 0 && <p class="empty">{t("validation.nothing")}</p>}
      {kinds.map((kind) => (
        <InTurn key={kind}>
          <KindSection kind={kind} rows={shown.filter((row) => row.kind === kind)} />
        </InTurn>
      ))}
      <SourceFold rows={all} />
    </>
  );
}

function findingOf(all: readonly Comparison[]): string {
  const [fit, held] = (["fit", "holdout"] as const).map((kind) => countOf(all.filter((row) => row.kind === kind)));
  return t("validation.finding", {
    passed: fit.passed,
    measured: fit.measured,
    heldPassed: held.passed,
    heldMeasured: held.measured
  });
}

/** Who made the figures, and the same figures as files. */
function Origin({ found }: { found: StoredValidation }) {
  const { region, engine, values, made, sha256, command } = found;
  const facts = [
    [t("conditions.region"), say(regionOf(region).fullName)],
    [t("model.values"), say(valueSets[values].name)],
    [t("model.made"), made],
    [t("model.engine"), engine],
    [t("model.hash"), <code key="hash">{sha256}</code>],
    [
      t("model.command"),
      <code key="command" lang="en">
        {command}
      </code>
    ]
  ];
  const name = `techmarket-validation-${region}`;
  return (
    <>
      <dl class="origin">
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <OtherVersion found={engine} />
      <p class="model-files">
        <button
          type="button"
          class="link"
          onClick={() => saveFile(`${name}.json`, JSON.stringify(found, null, 2), "application/json")}
        >
          {t("model.saveJson")}
        </button>
        <button
          type="button"
          class="link"
          onClick={() => saveFile(`${name}.csv`, csvText(comparisonTable(found, locale.value)), "text/csv")}
        >
          {t("model.saveCsv")}
        </button>
      </p>
    </>
  );
}
