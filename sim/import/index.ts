/** The door to own data for the workbench; the command line enters the files by themselves. */
export { decodeText } from "../csv/decode-text.ts";
export { type DesignTable, readDesignTable } from "./design-table.ts";
export { type Form, type FormColumn, type FormId, formIds, forms } from "./forms.ts";
export { choiceSentence } from "./given.ts";
export { type Gap, type GivenFile, type Imported, importFiles } from "./import-files.ts";
export { type OwnEntry, ownEntry } from "./own-entry.ts";
export { type ImportProblem, linesText, problemSentence } from "./problem.ts";
