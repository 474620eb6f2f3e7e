import {
  definitionHash,
  type Experiment,
  type ExportId,
  experimentFiles,
  exports,
  type FailurePolicy,
  replicatesSoFar,
  studyOf
} from "../../sim/experiment/index.ts";
import { canonicalJson, isOwnRegion, providedRegion } from "../../sim/index.ts";
import { originFolder } from "../../sim/origin-files/origin-folder.ts";
import { storedJournal } from "./stored-experiments.ts";

/** A stored experiment in the form of another program; undefined where it is not kept. */
export async function exportedExperiment(hash: string, form: ExportId): Promise<File | undefined> {
  const looked = await storedJournal(hash);
  if (!looked) return undefined;
  const { plan, journal } = looked;
  const study = studyOf(plan, await replicatesSoFar(plan, journal), journal);
  const date = new Date().toISOString().slice(0, 10);
  const pieces: BlobPart[] = [];
  for await (const piece of exports[form].pieces({ study, folder: originFolder(hash), date }))
    pieces.push(piece as BlobPart);
  return new File(pieces, `${plan.experiment.id}-${form}.${exports[form].ending}`);
}

/** Letters of a hash that tell the folders of one person apart. */
const told = 6;

/** Where the command line keeps the files of an experiment, in the lines that a person copies. */
export function folderOnDisk(experiment: Experiment): string {
  return `out/${experiment.id.replace(/[^\w.-]+/g, "-")}-${definitionHash(experiment).slice(0, told)}`;
}

/** The line that carries out the definition from its beginning. */
export function runLine(experiment: Experiment, onFailure: FailurePolicy): string {
  return `${command} run ${experimentFiles.definition} --out ${folderOnDisk(experiment)}${options(experiment, onFailure)}`;
}

/** The line that goes on with what this browser has finished, once journal and definition lie in that folder. */
export function resumeLine(experiment: Experiment, onFailure: FailurePolicy): string {
  return `${command} resume ${folderOnDisk(experiment)}${options(experiment, onFailure)}`;
}

/** A region of a person’s own data as `techmarket import` writes it; undefined while its data are not loaded. */
export function ownRegionText(region: string): string | undefined {
  const pack = providedRegion(region);
  return pack && `${canonicalJson(pack)}\n`;
}

export const ownRegionFile = "own-region.json";

function options({ region }: Experiment, onFailure: FailurePolicy): string {
  return (isOwnRegion(region) ? ` --region ${ownRegionFile}` : "") + (onFailure === "list" ? " --on-failure list" : "");
}

const command = "npm run --silent techmarket -- experiment";
