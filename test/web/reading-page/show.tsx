import { render } from "preact";
import { definitionHash, whole } from "../../../sim/experiment/index.ts";
import { originFolder } from "../../../sim/origin-files/origin-folder.ts";
import { languageTags, locale } from "../../../web/messages/message.ts";
import { carryOut, experimentState } from "../../../web/state/experiments.ts";
import { openExperiment } from "../../../web/state/open-experiment.ts";
import { experimentDownloads } from "../../../web/state/stored-experiments.ts";
import { ExperimentReading } from "../../../web/views/experiments/reading/reading.tsx";
import "../../../web/style/tokens.css";
import "../../../web/style/page.css";
import "../../../web/style/levers.css";
import "../../../web/style/figures.css";
import "../../../web/style/tables.css";
import "../../../web/style/model.css";
import "../../../web/style/reading.css";
import "../../../web/style/narrow.css";

/** What tests call from outside the page. */
const called = {
  /** Carries out the experiment of a file, shows its results, and tells its hash. */
  async run(text: string, language: "en" | "zh") {
    const read = await openExperiment(text);
    if (!read.ok) throw new Error(read.problems.map(({ sentence }) => sentence.en).join("\n"));
    await carryOut(read.value, { onFailure: "stop" });
    if (experimentState.value?.stage !== "finished") throw new Error(experimentState.value?.stage);
    const hash = definitionHash(read.value);
    called.show(hash, language);
    return hash;
  },
  /** Keeps files as if they were made here. */
  async put(hash: string, files: Readonly<Record<string, string>>) {
    for (const [name, text] of Object.entries(files)) await originFolder(hash).write(name, whole(text));
  },
  show(hash: string, language: "en" | "zh", theme: "light" | "dark" = "light") {
    locale.value = language;
    document.documentElement.lang = languageTags[language];
    document.documentElement.dataset.theme = theme;
    render(<ExperimentReading key={hash} hash={hash} />, document.getElementById("results") as HTMLElement);
  },
  async files(hash: string) {
    const files = await experimentDownloads(hash);
    return Object.fromEntries(await Promise.all(files.map(async (file) => [file.name, await file.text()] as const)));
  }
};

globalThis.results = called;

declare global {
  var results: typeof called;
}
