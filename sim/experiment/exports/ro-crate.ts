import { definitionText } from "../definition.ts";
import { experimentFiles } from "../files.ts";
import type { Study } from "./study.ts";

/** Version of the RO-Crate specification that the description follows. */
const specification = "https://w3id.org/ro/crate/1.1";

/** What a crate says beside what the study says of itself. */
export interface CrateOrigin {
  /** Day of the export, as 2026-01-31. */
  readonly date: string;
  /** Size of each file in bytes, where it is known. */
  readonly sizes: Readonly<Record<string, number>>;
}

/** Files of a crate, with what they hold and in which form. */
const described = {
  [experimentFiles.definition]: [
    "Definition of the experiment: repeats it when it is given to techmarket",
    "application/json"
  ],
  [experimentFiles.results]: ["Results, a row a run", "text/csv"],
  [experimentFiles.parquet]: ["The same results as Parquet", "application/vnd.apache.parquet"],
  [experimentFiles.columns]: ["What the columns of the results mean, in English and Chinese", "text/csv"],
  [experimentFiles.failures]: ["Runs that failed, with the reason", "text/csv"],
  [experimentFiles.package]: ["Description of the tables as a Frictionless data package", "application/json"]
} as const;

export const crateFiles = Object.keys(described) as readonly (keyof typeof described)[];

/** The description of a whole study as an RO-Crate: what was run, by which program, from what to what. */
export function roCrate({ plan, engine, definition, count }: Study, { date, sizes }: CrateOrigin) {
  const { name, seed } = plan.experiment;
  const files = crateFiles.map((file) => fileEntity(file, sizes[file]));
  const outputs = crateFiles.filter((file) => file !== experimentFiles.definition);
  return {
    "@context": `${specification}/context`,
    "@graph": [
      {
        "@id": "ro-crate-metadata.json",
        "@type": "CreativeWork",
        about: { "@id": "./" },
        conformsTo: { "@id": specification }
      },
      {
        "@id": "./",
        "@type": "Dataset",
        name: name.en,
        alternateName: name.zh,
        description: `Simulated results of ${count} runs, a synthetic population without real firms, persons or patents. Master seed ${seed}, definition ${definition}.`,
        identifier: definition,
        datePublished: date,
        license: { "@id": "#terms" },
        hasPart: crateFiles.map((file) => ({ "@id": file })),
        mentions: { "@id": "#runs" }
      },
      {
        "@id": "#terms",
        "@type": "CreativeWork",
        name: "Terms of use",
        description:
          "The program is under the MIT licence; the public figures behind it keep the terms of their publishers. Who hands the results on says under which terms."
      },
      {
        "@id": "#techmarket",
        "@type": "SoftwareApplication",
        name: "techmarket",
        version: engine,
        softwareVersion: engine
      },
      {
        "@id": "#runs",
        "@type": "CreateAction",
        name: "Carrying out the experiment",
        instrument: { "@id": "#techmarket" },
        object: { "@id": experimentFiles.definition },
        result: outputs.map((file) => ({ "@id": file }))
      },
      ...files
    ]
  };
}

function fileEntity(file: keyof typeof described, size: number | undefined) {
  const [description, encodingFormat] = described[file];
  return {
    "@id": file,
    "@type": "File",
    name: file,
    description,
    encodingFormat,
    ...(size === undefined ? {} : { contentSize: String(size) })
  };
}

/** A page for people who open a crate without a program for it. */
export function cratePreview({ plan, engine, definition }: Study, { date }: CrateOrigin): string {
  const rows = crateFiles.map((file) => `<li><a href="${file}">${file}</a>: ${escaped(described[file][0])}</li>`);
  const { en, zh } = plan.experiment.name;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${escaped(en)}</title>
<h1>${escaped(en)}</h1>
<p lang="zh">${escaped(zh)}</p>
<p>techmarket ${engine}, definition ${definition}, exported ${date}. Simulated: no real firm, person or patent.</p>
<ul>
${rows.join("\n")}
</ul>
<pre>${escaped(definitionText(plan.experiment))}</pre>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
