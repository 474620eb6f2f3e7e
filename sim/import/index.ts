/** The door to own data for the workbench; the command line enters the files by themselves. */
export { csvLines } from "./csv-lines.ts";
export { type Form, type FormColumn, type FormId, formIds, forms } from "./forms.ts";
export { type Gap, type GivenFile, type Imported, importFiles } from "./import-files.ts";
export { type OwnEntry, ownEntry } from "./own-entry.ts";
export { type ImportProblem, problemSentence } from "./problem.ts";
