import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Command } from "commander";
import { type FormId, forms } from "../../import/forms.ts";
import { type Gap, type GivenFile, type Imported, importFiles } from "../../import/import-files.ts";
import { problemSentence } from "../../import/problem.ts";
import { loadRegion } from "../../run/region-packs.ts";
import { regionTemplate } from "../../run/template.ts";
import { canonicalJson } from "../../scenario/canonical-json.ts";
import { batchDefaults } from "../batch.ts";
import { nameOfRegion } from "../name-of-region.ts";
import { outputFile, pathOf } from "../output-file.ts";
import { readRegion } from "../read-region.ts";
import { refuseForeign } from "../results-folder.ts";
import { shellWord } from "../shell-word.ts";
import type { Surroundings } from "../surroundings.ts";
import { textTable } from "../text-table.ts";
import { UsageError } from "../usage-error.ts";
import { fileMessages } from "../words/file-messages.ts";
import { say } from "../words/language.ts";
import { cells, headings as h } from "../words/messages.ts";

interface ImportOptions {
  readonly region: string;
  readonly out?: string;
  readonly template?: true;
  readonly json?: true;
}

/** `techmarket import`: a person’s own data, checked and made a region; nothing leaves the machine. */
export function addImport(program: Command, surroundings: Surroundings): void {
  program
    .command("import")
    .description("check own data and make a region of them, or write the forms with --template")
    .argument("<folder>", "folder with firms.csv, inventions.csv, organisations.csv, totals.csv, or some of them")
    .option("--region <id>", "region that stands in for what the data lack", readRegion, batchDefaults.region)
    .option("--out <file>", "file for the region, to be given to --region of other commands", pathOf("--out"))
    .option("--template", "write the forms, filled with the region’s synthetic population, into the folder")
    .option("--json", "print the result as one line of JSON")
    .action((folder: string, options: ImportOptions) =>
      options.template ? writeTemplate(folder, options, surroundings) : importFolder(folder, options, surroundings)
    );
}

async function importFolder(folder: string, options: ImportOptions, { print, tell }: Surroundings): Promise<void> {
  const written = options.out === undefined ? undefined : outputFile("--out", options.out, pathsIn(folder));
  const result = importFiles(filesIn(folder), await loadRegion(options.region));
  for (const choice of result.choices) tell(`${say(choice)}\n`);
  if (!result.ok) throw new UsageError(result.problems.map((problem) => say(problemSentence(problem))));
  print(options.json ? JSON.stringify(summary(result)) : summaryLines(result));
  if (!written) return;
  written.write(`${canonicalJson(result.region)}\n`);
  tell(`${say(fileMessages.runWithRegion(written.path, shellWord(written.path)))}\n`);
}

function filesIn(folder: string): GivenFile[] {
  return pathsIn(folder).map((path) => ({ name: basename(path), content: readFileSync(path) }));
}

/** The tables in a folder. */
function pathsIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.toLowerCase().endsWith(".csv"));
  return names.map((name) => join(folder, name));
}

type Read = Extract<Imported, { ok: true }>;

/** What `import --json` prints. */
function summary({ region, rows, gaps }: Read) {
  return { region: region.id, name: region.name, rows, imputed: gaps };
}

function summaryLines({ region, rows, gaps }: Read): string {
  const read = Object.entries(rows).map(([form, count]) =>
    say(fileMessages.rowsRead(forms[form as FormId].title, count))
  );
  const imputed = textTable([h.imputed, h.column, h.missing, h.of, h.standsIn].map(say), gaps.map(gapRow));
  return [say(fileMessages.regionMade(region.name, region.id)), ...read, ...(gaps.length > 0 ? [imputed] : [])].join(
    "\n"
  );
}

function gapRow({ form, column, missing, of, imputed }: Gap): string[] {
  const [name, what] = [say(forms[form].title), say(imputed)];
  return column === "" ? [name, say(cells.all), "–", "–", what] : [name, column, String(missing), String(of), what];
}

async function writeTemplate(folder: string, { region }: ImportOptions, { tell }: Surroundings): Promise<void> {
  const files = await regionTemplate(region);
  mkdirSync(folder, { recursive: true });
  refuseForeign(
    folder,
    files.map(({ name }) => name)
  );
  for (const { name, content } of files) writeFileSync(join(folder, name), content);
  const paths = files.map(({ name }) => join(folder, name));
  tell(`${say(fileMessages.templateWritten(paths, nameOfRegion(region)))}\n`);
}
