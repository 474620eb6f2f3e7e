import { createHash } from "node:crypto";
import type { Command } from "commander";
import { targetUnits } from "../../analysis/targets.ts";
import { namedScenario } from "../../derive/named-scenarios.ts";
import { engineVersion } from "../../run/engine-version.ts";
import { loadRegion } from "../../run/region-packs.ts";
import { canonicalJson } from "../../scenario/canonical-json.ts";
import type { RunSpec } from "../../scenario/run-spec.ts";
import type { Origin, StoredValidation, Validation } from "../../validation/found.ts";
import { specsOf, withDefaults } from "../batch.ts";
import { type BatchOptions, withBatchOptions } from "../batch-options.ts";
import { wholeNumberIn } from "../numbers.ts";
import { outputFile, pathOf } from "../output-file.ts";
import { resultsFolder } from "../results-folder.ts";
import { runSpecs } from "../run-specs.ts";
import type { Surroundings } from "../surroundings.ts";
import { targetRows } from "../target-rows.ts";
import { shortNumber, textTable } from "../text-table.ts";
import { usefulThreads } from "../useful-threads.ts";
import { validationDocument } from "../validation/document.ts";
import { validation } from "../validation/validation.ts";
import { say } from "../words/language.ts";
import { headings as h, kinds, messages } from "../words/messages.ts";

interface ValidateOptions extends BatchOptions {
  readonly seeds: number;
  readonly document?: string;
}

const validationFile = "validation.json";

/** Scale of the reforms and directions before an experiment is enlarged. */
const experimentScale = 0.04;

/** `techmarket validate`: the model against published figures, facts, reforms, directions and limits, misses included. */
export function addValidate(program: Command, surroundings: Surroundings): void {
  withBatchOptions(program.command("validate"))
    .description("hold the model against published figures, facts, reforms, directions and limits")
    .option(
      "--seeds <n>",
      "seeds of each reform and direction",
      wholeNumberIn({ option: "--seeds", min: 2, max: 1000 }),
      6
    )
    .option("--document <file>", "write the whole comparison as a Markdown document", pathOf("--document"))
    .action((options: ValidateOptions) => validate(options, surroundings));
}

async function validate(options: ValidateOptions, surroundings: Surroundings): Promise<void> {
  const { workers, out, json, seeds, document, ...said } = options;
  const batch = withDefaults(said);
  const { region } = batch;
  const specs = specsOf({ ...batch, scenario: namedScenario("baseline") });
  const { replicates: _, ...of } = batch;
  const folder =
    out === undefined
      ? undefined
      : resultsFolder(out, engineVersion, { command: "validate", of: { ...of, seeds }, files: [validationFile] });
  const written = document === undefined ? undefined : outputFile("--document", document);
  const records = await runSpecs(specs, workers, surroundings, folder);
  const populations = await lookAt(specs, surroundings);
  const pool = surroundings.openPool(usefulThreads(workers, Number.POSITIVE_INFINITY));
  try {
    const runs = { region, values: batch.values, seeds, scale: experimentScale, pool, surroundings };
    const found = await validation(targetRows(await loadRegion(region)), { records, populations }, runs);
    const sha256 = createHash("sha256").update(canonicalJson(found)).digest("hex");
    const command = `techmarket validate --region ${region} --replicates ${batch.replicates} --scale ${batch.scale} --months ${batch.months} --seeds ${seeds} --values ${batch.values}`;
    const origin: Origin = {
      region,
      engine: engineVersion,
      values: batch.values,
      made: surroundings.today(),
      sha256,
      command
    };
    const result: StoredValidation = { ...origin, ...found };
    folder?.write(validationFile, `${JSON.stringify(result, null, 2)}\n`);
    surroundings.print(json ? JSON.stringify(result) : validationLines(found));
    written?.write(validationDocument(result));
  } finally {
    pool.close();
  }
}

/** Most replicates whose single firms are looked at, and the largest sample: each is run on this thread. */
const mostLookedAt = 3;
const largestLookedAt = 0.1;

async function lookAt(specs: readonly RunSpec[], { lookAtPopulation, tell }: Surroundings) {
  const some = specs.slice(0, mostLookedAt).map((spec) => ({ ...spec, scale: Math.min(spec.scale, largestLookedAt) }));
  tell(`${say(messages.lookingAt(some.length))}\n`);
  const populations: Awaited<ReturnType<typeof lookAtPopulation>>[] = [];
  for (const spec of some) populations.push(await lookAtPopulation(spec));
  return populations;
}

function validationLines({ targets, facts, quasiExperiments, directions, closedForms, extremes }: Validation): string {
  const header = [h.id, h.target, h.class, h.use, h.published, h.tolerance, h.simulated, h.unit].map(say);
  const rows = targets.map((row) => [
    row.id,
    say(row.target),
    say(kinds[row.class] ?? { en: row.class, zh: row.class }),
    say(kinds[row.use] ?? { en: row.use, zh: row.use }),
    row.value,
    `${shortNumber(row.low)}–${shortNumber(row.high)}`,
    shortNumber(row.simulated?.median ?? null),
    say(targetUnits[row.unit] ?? { en: row.unit, zh: row.unit }),
    say(row.pass === null ? h.notMeasured : row.pass ? h.pass : h.miss)
  ]);
  const counts = Object.entries({ facts, quasiExperiments, directions, closedForms, extremes }).map(
    ([name, judged]) => {
      const passes = (judged as readonly { readonly pass: boolean | null }[]).map(({ pass }) => pass);
      const count = (wanted: boolean | null) => String(passes.filter((pass) => pass === wanted).length);
      return [say(kinds[name]), count(true), count(false), count(null)];
    }
  );
  return [textTable([...header, ""], rows), textTable(["", ...[h.pass, h.miss, h.notMeasured].map(say)], counts)].join(
    "\n\n"
  );
}
