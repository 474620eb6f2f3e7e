import { signal } from "@preact/signals";
import { saveFile } from "../../charts/save-file.ts";
import { say, t } from "../../messages/message.ts";
import { exampleExperiments } from "../../state/example-experiments.ts";
import { draft, newDraft, replaceDraft } from "../../state/experiment-draft.ts";
import { keptExperiments } from "../../state/experiment-in-hand.ts";
import { type OpenedExperiment, openFile } from "../../state/open-experiment.ts";
import { openWorkFile } from "../../state/share.ts";
import { FileProblems } from "./file-problems.tsx";

/** The file that was opened last, and what came of it. */
const opened = signal<{ readonly file: File; readonly result: OpenedExperiment } | undefined>(undefined);

/** Where an experiment comes from, and where its definition goes. */
export function StartRow() {
  return (
    <>
      <div class="start-row">
        <button type="button" class="link" onClick={begin}>
          {t("experiment.new")}
        </button>
        <Examples />
        <FileDoor />
        <button type="button" class="link" onClick={saveDefinition}>
          {t("experiment.saveDefinition")}
        </button>
        <button type="button" class="link start-kept" onClick={toKept}>
          {t("experiment.keptCount", { n: keptExperiments.value?.length ?? 0 })}
        </button>
      </div>
      <Opened />
    </>
  );
}

/** What is to be said about the file that was opened last. */
function Opened() {
  if (!opened.value) return null;
  const { file, result } = opened.value;
  if (!result.ok && result.experiments) return <Choice file={file} experiments={result.experiments} />;
  if (!result.ok) return <FileProblems name={file.name} problems={result.problems} close={forget} />;
  if (!result.choices?.length) return null;
  return (
    <p class="small" role="status">
      {t("experiment.openedWith", { name: file.name, choices: result.choices.map(say).join(t("reading.space")) })}
    </p>
  );
}

/** One of several experiments in a file. */
function Choice({ file, experiments }: { file: File; experiments: readonly string[] }) {
  return (
    <p class="start-row" role="alert">
      {t("experiment.chooseOne", { name: file.name, n: experiments.length })}
      {experiments.map((name) => (
        <button key={name} type="button" class="link" onClick={() => void take(file, name)}>
          {name || "–"}
        </button>
      ))}
    </p>
  );
}

function forget(): void {
  opened.value = undefined;
}

function begin(): void {
  forget();
  newDraft();
}

function toKept(): void {
  document.getElementById("kept")?.scrollIntoView();
}

function Examples() {
  return (
    <select
      aria-label={t("experiment.examples")}
      value=""
      onChange={(event) => {
        const chosen = exampleExperiments.find(({ id }) => id === event.currentTarget.value);
        event.currentTarget.value = "";
        forget();
        if (chosen) replaceDraft(chosen.file);
      }}
    >
      <option value="">{t("experiment.examples")}</option>
      {exampleExperiments.map(({ id, name }) => (
        <option key={id} value={id}>
          {say(name)}
        </option>
      ))}
    </select>
  );
}

function FileDoor() {
  return (
    <label class="file-link">
      <span class="link">{t("experiment.open")}</span>
      <input
        class="unseen"
        type="file"
        accept=".json,.xml,.nlogo,.nlogox,application/json,text/xml"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) void take(file);
          event.currentTarget.value = "";
        }}
      />
    </label>
  );
}

async function take(file: File, chosen?: string): Promise<void> {
  forget();
  if (openWorkFile(await file.text())) return;
  const result = await openFile(file, chosen);
  if (result.ok) replaceDraft(result.file);
  opened.value = { file, result };
}

function saveDefinition(): void {
  const { id } = draft.peek();
  saveFile(`${id}.json`, `${JSON.stringify(draft.peek(), null, 2)}\n`, "application/json");
}
