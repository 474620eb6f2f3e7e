import type { ExperimentFolder } from "../folder.ts";
import { behaviorSpacePieces } from "./behaviorspace.ts";
import { emaEntries } from "./ema-archive.ts";
import { excelPieces } from "./excel.ts";
import { gzipPieces, type Pieces, zipPieces } from "./pack.ts";
import { crateFiles, cratePreview, roCrate } from "./ro-crate.ts";
import type { Study } from "./study.ts";
import { tarPieces } from "./tar.ts";

/** What a study is exported from. */
export interface ExportSource {
  readonly study: Study;
  /** Where its own files lie, for those forms that hold them whole. */
  readonly folder: ExperimentFolder;
  /** Day of the export, as 2026-01-31. */
  readonly date: string;
}

/** A form in which results leave for other programs. */
export interface Export {
  readonly what: string;
  /** How its files end. */
  readonly ending: string;
  readonly pieces: (source: ExportSource) => Pieces;
}

/** The forms beside the files that every experiment leaves. */
export const exports = {
  excel: {
    what: "table for a spreadsheet, in which no text is taken for a formula",
    ending: "csv",
    pieces: ({ study }) => excelPieces(study)
  },
  behaviorspace: {
    what: "table as NetLogo’s BehaviorSpace writes it",
    ending: "csv",
    pieces: ({ study }) => behaviorSpacePieces(study)
  },
  ema: {
    what: "archive that the EMA workbench 3 loads",
    ending: "tar.gz",
    pieces: ({ study }) => gzipPieces(tarPieces(emaEntries(study)))
  },
  "ro-crate": {
    what: "the whole study with its description as an RO-Crate",
    ending: "zip",
    pieces: cratePieces
  }
} as const satisfies Readonly<Record<string, Export>>;

export type ExportId = keyof typeof exports;
export const exportIds = Object.keys(exports) as readonly ExportId[];

async function* cratePieces({ study, folder, date }: ExportSource): AsyncGenerator<Uint8Array> {
  const origin = { date, sizes: await sizesOf(folder) };
  yield* zipPieces([
    { name: "ro-crate-metadata.json", pieces: one(`${JSON.stringify(roCrate(study, origin), null, 2)}\n`) },
    { name: "ro-crate-preview.html", pieces: one(cratePreview(study, origin)) },
    ...crateFiles.map((name) => ({ name, pieces: folder.pieces(name) }))
  ]);
}

async function sizesOf(folder: ExperimentFolder): Promise<Record<string, number>> {
  const sizes = await Promise.all(crateFiles.map(async (name) => [name, await folder.sizeOf(name)] as const));
  return Object.fromEntries(sizes.filter(([, size]) => size !== undefined)) as Record<string, number>;
}

async function* one(text: string): AsyncGenerator<string> {
  yield text;
}
