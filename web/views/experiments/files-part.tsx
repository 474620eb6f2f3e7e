import { useEffect, useState } from "preact/hooks";
import { type ExportId, exportIds } from "../../../sim/experiment/index.ts";
import { isOwnRegion } from "../../../sim/index.ts";
import { saveFile } from "../../charts/save-file.ts";
import { bytesText } from "../../messages/amounts.ts";
import { locale, type MessageKey, t } from "../../messages/message.ts";
import { draftExperiment } from "../../state/experiment-draft.ts";
import {
  exportedExperiment,
  folderOnDisk,
  ownRegionFile,
  ownRegionText,
  resumeLine,
  runLine
} from "../../state/experiment-exports.ts";
import { isFinished, liveInHand } from "../../state/experiment-in-hand.ts";
import { experimentNotebook, notebookLine } from "../../state/experiment-notebook.ts";
import { experimentDownloads } from "../../state/stored-experiments.ts";
import { workspace } from "../../state/workspace.ts";

/** The files that an experiment left, its results for other programs, and how to go on elsewhere. */
export function FilesPart({ hash }: { hash: string }) {
  return (
    <div class="files">
      <OwnFiles hash={hash} />
      {isFinished.value && <Exports hash={hash} />}
      <Elsewhere />
    </div>
  );
}

const fileWords: Readonly<Record<string, MessageKey>> = {
  "journal.jsonl": "file.journal",
  "experiment.json": "file.definition",
  "results.csv": "file.results",
  "results.parquet": "file.parquet",
  "columns.csv": "file.columns",
  "failures.csv": "file.failures",
  "datapackage.json": "file.package"
};

function OwnFiles({ hash }: { hash: string }) {
  const [files, setFiles] = useState<readonly File[]>([]);
  const stage = liveInHand.value?.stage;
  useEffect(() => void experimentDownloads(hash).then(setFiles), [hash, stage]);
  return (
    <section aria-label={t("experiment.files")}>
      <ul class="plain file-list">
        {files.map((file) => (
          <li key={file.name}>
            <button type="button" class="link" onClick={() => void saveNow(hash, file.name)}>
              {file.name}
            </button>
            <span class="small">{t(fileWords[file.name])}</span>
            <span class="small size">{bytesText(file.size, locale.value)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Reads the file when it is wanted: the journal may have grown since it was listed. */
async function saveNow(hash: string, name: string): Promise<void> {
  const file = (await experimentDownloads(hash)).find((each) => each.name === name);
  if (file) saveFile(name, file, file.type);
}

function Exports({ hash }: { hash: string }) {
  const [making, setMaking] = useState<ExportId>();
  const [failure, setFailure] = useState("");
  const make = async (form: ExportId) => {
    setMaking(form);
    setFailure("");
    try {
      const file = await exportedExperiment(hash, form);
      if (file) saveFile(file.name, file, file.type);
    } catch (error) {
      setFailure((error as Error).message);
    }
    setMaking(undefined);
  };
  return (
    <section>
      <h3 class="part">{t("experiment.exports")}</h3>
      <ul class="plain file-list">
        {exportIds.map((form) => (
          <li key={form}>
            <button type="button" class="link" disabled={making !== undefined} onClick={() => void make(form)}>
              {t(`export.${form}`)}
            </button>
            <span class="small">{making === form ? t("own.writing") : t(`exportNote.${form}`)}</span>
          </li>
        ))}
      </ul>
      {failure !== "" && (
        <p class="refusal" role="alert">
          {t("experiment.exportFailed", { cause: failure })}
        </p>
      )}
    </section>
  );
}

function Elsewhere() {
  const experiment = draftExperiment.value;
  const { onFailure } = workspace.value;
  if (!experiment) return null;
  const notebook = () => saveFile(`${experiment.id}-notebook.html`, experimentNotebook(experiment), "text/html");
  return (
    <section>
      <h3 class="part">{t("experiment.commandLine")}</h3>
      {isOwnRegion(experiment.region) && <OwnRegion region={experiment.region} />}
      <p class="small">{t("experiment.commandFresh")}</p>
      <CommandLine line={runLine(experiment, onFailure)} />
      <p class="small">{t("experiment.commandResume", { folder: folderOnDisk(experiment) })}</p>
      <CommandLine line={resumeLine(experiment, onFailure)} />
      <h3 class="part">{t("experiment.notebook")}</h3>
      <p class="small">{t("experiment.notebookExplain")}</p>
      <CommandLine line={notebookLine} />
      <button type="button" class="link" onClick={notebook}>
        {t("experiment.saveNotebook")}
      </button>
    </section>
  );
}

/** The file that the lines name where the region is a person’s own. */
function OwnRegion({ region }: { region: string }) {
  const text = ownRegionText(region);
  if (text === undefined) return <p class="small">{t("experiment.ownRegionMissing")}</p>;
  return (
    <p class="small">
      {t("experiment.ownRegion")}{" "}
      <button type="button" class="link" onClick={() => saveFile(ownRegionFile, text, "application/json")}>
        {ownRegionFile}
      </button>
    </p>
  );
}

/** Milliseconds for which the page says that a line was copied. */
const copiedFor = 2000;

function CommandLine({ line }: { line: string }) {
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(line);
    setCopied(true);
    setTimeout(() => setCopied(false), copiedFor);
  };
  return (
    <p class="command">
      <code lang="en">{line}</code>
      <button type="button" class="link small" onClick={() => void copy()}>
        {t(isCopied ? "experiment.copied" : "experiment.copy")}
      </button>
    </p>
  );
}
