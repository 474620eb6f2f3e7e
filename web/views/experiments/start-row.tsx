import { signal } from "@preact/signals";
import { saveFile } from "../../charts/save-file.ts";
import { say, t } from "../../messages/message.ts";
import { exampleExperiments } from "../../state/example-experiments.ts";
import { draft, newDraft, type Problem, replaceDraft } from "../../state/experiment-draft.ts";
import { keptExperiments } from "../../state/experiment-in-hand.ts";
import { openExperiment, openGrid } from "../../state/open-experiment.ts";
import { openWorkFile } from "../../state/share.ts";
import { FileProblems } from "./file-problems.tsx";

/** What is wrong with the file that was opened last. */
const refused = signal<{ readonly name: string; readonly problems: readonly Problem[] } | undefined>(undefined);

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
      {refused.value && <FileProblems {...refused.value} close={forget} />}
    </>
  );
}

function forget(): void {
  refused.value = undefined;
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

async function take(file: File): Promise<void> {
  forget();
  const text = await file.text();
  if (openWorkFile(text)) return;
  const opened = await (text.trimStart().startsWith("{") || file.name.endsWith(".json")
    ? openExperiment(text)
    : openGrid(text));
  if (opened.ok) replaceDraft(opened.file);
  else refused.value = { name: file.name, problems: opened.problems };
}

function saveDefinition(): void {
  const { id } = draft.peek();
  saveFile(`${id}.json`, `${JSON.stringify(draft.peek(), null, 2)}\n`, "application/json");
}
