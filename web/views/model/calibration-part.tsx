import { useEffect, useState } from "preact/hooks";
import type { JudgedTarget, StoredCalibration } from "../../../sim/index.ts";
import { saveFile } from "../../charts/save-file.ts";
import { scaleText } from "../../messages/amounts.ts";
import { locale, t } from "../../messages/message.ts";
import { fixed, short } from "../../messages/numbers.ts";
import { storedCalibration, storedValidation } from "../../state/stored.ts";
import { FittedTable } from "./fitted-table.tsx";
import { OtherVersion } from "./other-version.tsx";
import { ParameterTable } from "./parameter-table.tsx";
import { StoredPart } from "./stored-part.tsx";

/** How the free parameters were estimated, and what the data leave open. */
export function CalibrationPart() {
  return (
    <StoredPart
      read={storedCalibration}
      absent="calibration.absent"
      show={(calibration) => <CalibrationView calibration={calibration} />}
    />
  );
}

function CalibrationView({ calibration }: { calibration: StoredCalibration }) {
  const { region, parameters, worlds, bound } = calibration;
  const targets = useTargets(region);
  const counts = {
    worlds: worlds.length,
    parameters: parameters.length,
    identified: parameters.filter(({ identified }) => identified).length
  };
  return (
    <>
      <h1 class="finding">{t("calibration.finding", counts)}</h1>
      <p class="model-words">{t("calibration.explain", { bound: short(bound, locale.value) })}</p>
      <Runs calibration={calibration} />
      <OtherVersion found={calibration.engine} />
      <p class="model-files">
        <button
          type="button"
          class="link"
          onClick={() =>
            saveFile(`techmarket-worlds-${region}.json`, JSON.stringify(calibration, null, 1), "application/json")
          }
        >
          {t("model.saveJson")}
        </button>
      </p>
      <section class="kind" aria-label={t("calibration.parameters")}>
        <h2>{t("calibration.parameters")}</h2>
        <p class="small model-words">{t("calibration.legend")}</p>
        <ParameterTable calibration={calibration} />
      </section>
      <section class="kind" aria-label={t("calibration.targets")}>
        <h2>{t("calibration.targets")}</h2>
        <FittedTable fitted={calibration.targets} targets={targets} />
      </section>
    </>
  );
}

/** The published figures by id, where a validation of the region is stored. */
function useTargets(region: string): ReadonlyMap<string, JudgedTarget> {
  const [targets, setTargets] = useState<ReadonlyMap<string, JudgedTarget>>(new Map());
  useEffect(() => {
    void storedValidation(region).then((found) =>
      setTargets(new Map(found?.targets.map((target) => [target.id, target])))
    );
  }, [region]);
  return targets;
}

function Runs({ calibration: { engine, months, scale, plan, waves } }: { calibration: StoredCalibration }) {
  const { replicates, seed } = plan;
  return (
    <dl class="origin">
      <div>
        <dt>{t("model.engine")}</dt>
        <dd>{engine}</dd>
      </div>
      <div>
        <dt>{t("calibration.runs")}</dt>
        <dd>{t("calibration.runsText", { months, scale: scaleText(scale, locale.value), replicates, seed })}</dd>
      </div>
      <div>
        <dt>{t("calibration.waves")}</dt>
        <dd>
          {waves.map(({ points, left }, wave) => (
            <p key={points}>
              {t("calibration.wave", { n: wave + 1, points, left: `${fixed(100 * left, 1, locale.value)}%` })}
            </p>
          ))}
        </dd>
      </div>
    </dl>
  );
}
