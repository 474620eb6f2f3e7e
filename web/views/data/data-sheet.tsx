import { useState } from "preact/hooks";
import { type FormId, formIds, forms, type Gap } from "../../../sim/import/index.ts";
import { regions, type Text } from "../../../sim/index.ts";
import { saveFile } from "../../charts/save-file.ts";
import { SheetLayer } from "../../controls/sheet.tsx";
import { locale, say, t } from "../../messages/message.ts";
import { fixed } from "../../messages/numbers.ts";
import { baseRegion, gapsOf, loadOwnData, ownData, templateArchive } from "../../state/own-data.ts";
import { regionOf } from "../../state/region.ts";
import { workspace } from "../../state/workspace.ts";
import { FormTable } from "./form-table.tsx";
import { ProblemTable } from "./problem-table.tsx";

/** A person’s own data: where they go in, what is wrong with them, what was imputed, and what the forms ask. */
export function DataSheet({ close }: { close: () => void }) {
  return (
    <SheetLayer title={t("own.title")} kind="wide" close={close}>
      <p class="own-intro">{t("own.intro")}</p>
      <div class="own-doors">
        <BaseRegion />
        <FileDoor />
        <Template />
      </div>
      <Outcome />
      <h3>{t("own.forms")}</h3>
      <p class="small">{t("own.formsNote")}</p>
      {formIds.map((id) => (
        <FormTable key={id} form={forms[id]} />
      ))}
    </SheetLayer>
  );
}

function BaseRegion() {
  return (
    <label class="fact">
      <span class="fact-name">{t("own.base")}</span>
      <select
        value={baseRegion.value}
        onChange={(event) => {
          baseRegion.value = event.currentTarget.value;
        }}
      >
        {regions.map(({ id, fullName }) => (
          <option key={id} value={id}>
            {say(fullName)}
          </option>
        ))}
      </select>
    </label>
  );
}

function FileDoor() {
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    setOver(false);
    if (files && files.length > 0) void loadOwnData([...files]);
  };
  return (
    <label
      class={isOver ? "file-door over" : "file-door"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer?.files);
      }}
    >
      <span class="link">{t("own.choose")}</span>
      <span class="small">{t("own.drop")}</span>
      <input
        class="unseen"
        type="file"
        multiple
        accept=".csv,text/csv"
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = "";
        }}
      />
    </label>
  );
}

function Template() {
  const [state, setState] = useState<"ready" | "writing" | "failed">("ready");
  const save = async () => {
    setState("writing");
    const region = baseRegion.value;
    try {
      saveFile(`techmarket-${region}.zip`, await templateArchive(region), "application/zip");
      setState("ready");
    } catch {
      setState("failed");
    }
  };
  return (
    <div class="own-template">
      <button type="button" class="link" disabled={state === "writing"} onClick={() => void save()}>
        {t(state === "writing" ? "own.writing" : "own.template")}
      </button>
      <span class="small">
        {state === "failed"
          ? t("own.templateFailed")
          : t("own.templateNote", { region: say(regionOf(baseRegion.value).name) })}
      </span>
    </div>
  );
}

function Outcome() {
  const data = ownData.value;
  return (
    <div class="own-outcome" role="status">
      {data.kind === "reading" && <p>{t("own.reading")}</p>}
      {data.kind === "failed" && <p role="alert">{t("own.failed", { why: data.why })}</p>}
      {(data.kind === "refused" || data.kind === "loaded") && <Choices choices={data.choices} />}
      {data.kind === "refused" && <ProblemTable problems={data.problems} />}
      {data.kind === "loaded" && <Loaded rows={data.rows} gaps={gapsOf(workspace.value.region)} />}
    </div>
  );
}

/** What the reader took the files for. */
function Choices({ choices }: { choices: readonly Text[] }) {
  return choices.map((choice) => (
    <p key={choice.en} class="small">
      {say(choice)}
    </p>
  ));
}

function Loaded({ rows, gaps }: { rows: Partial<Readonly<Record<FormId, number>>>; gaps: readonly Gap[] }) {
  const counts = formIds.flatMap((id) => {
    const count = rows[id];
    return count === undefined ? [] : [`${say(forms[id].title)} ${fixed(count, 0, locale.value)}`];
  });
  return (
    <>
      <p>{t("own.loaded", { counts: counts.join(t("own.comma")) })}</p>
      {gaps.length > 0 && <GapTable gaps={gaps} />}
    </>
  );
}

function GapTable({ gaps }: { gaps: readonly Gap[] }) {
  return (
    <>
      <h3>{t("own.imputedTitle")}</h3>
      <div class="table-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{t("own.file")}</th>
              <th scope="col" class="text">
                {t("own.column")}
              </th>
              <th scope="col">{t("own.missing")}</th>
              <th scope="col" class="text">
                {t("own.standsIn")}
              </th>
            </tr>
          </thead>
          <tbody>
            {gaps.map(({ form, column, missing, of, imputed }) => (
              <tr key={`${form} ${column}`}>
                <th scope="row">{forms[form].file}</th>
                <td class="text">{column === "" ? t("own.whole") : column}</td>
                <td>
                  {column === ""
                    ? "–"
                    : t("own.ofRows", {
                        missing: fixed(missing, 0, locale.value),
                        of: fixed(of, 0, locale.value)
                      })}
                </td>
                <td class="text">{say(imputed)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
