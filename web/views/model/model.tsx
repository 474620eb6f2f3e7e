import { RegionSelect } from "../../controls/region-select.tsx";
import { SwitchRow } from "../../controls/switch-row.tsx";
import { t } from "../../messages/message.ts";
import { modelPart, modelParts } from "../../state/selection.ts";
import { Notices } from "../explore/notices.tsx";
import { CalibrationPart } from "./calibration-part.tsx";
import { RankingPart } from "./ranking-part.tsx";
import { ValidationPart } from "./validation-part.tsx";

/** What the model is held against, how its free parameters were estimated, and what the measures do in it. */
export function Model() {
  return (
    <>
      <Notices />
      <main class="model" id="model" tabIndex={-1}>
        <div class="model-bar">
          <SwitchRow
            name={t("model.parts")}
            options={modelParts.map((id) => ({ id, label: t(`model.${id}`) }))}
            chosen={modelPart.value}
            choose={(part) => {
              modelPart.value = part;
            }}
          />
          <div class="model-region">
            <label class="fact-name" for="model-region">
              {t("conditions.region")}
            </label>
            <RegionSelect id="model-region" />
          </div>
        </div>
        {modelPart.value === "validation" && <ValidationPart />}
        {modelPart.value === "calibration" && <CalibrationPart />}
        {modelPart.value === "ranking" && <RankingPart />}
      </main>
    </>
  );
}
