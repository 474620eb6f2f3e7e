import { carryOut, experimentState, stopExperiment } from "../../../web/state/experiments.ts";
import { openExperiment } from "../../../web/state/open-experiment.ts";
import { experimentDownloads, removeExperiment, storedExperiments } from "../../../web/state/stored-experiments.ts";

/** What tests call from outside the page. */
const called = {
  /** Carries out the experiment of a file to its end and tells how it ended. */
  async run(text: string) {
    const read = await openExperiment(text);
    if (!read.ok) return { stage: "refused", problems: read.problems.map(({ where }) => where) };
    await carryOut(read.value, { onFailure: "stop" });
    return experimentState.value;
  },
  done: () => experimentState.value?.progress?.done ?? 0,
  stage: () => experimentState.value?.stage,
  stop: stopExperiment,
  stored: storedExperiments,
  remove: removeExperiment,
  /** Saved files by name. */
  async files(hash: string) {
    const files = await experimentDownloads(hash);
    return Object.fromEntries(await Promise.all(files.map(async (file) => [file.name, await file.text()] as const)));
  }
};

globalThis.experiments = called;

declare global {
  var experiments: typeof called;
}
