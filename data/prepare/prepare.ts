import { writeFileSync } from "node:fs";
import { builtFiles } from "./built-files.ts";

const folder = new URL("../", import.meta.url);
for (const [file, text] of Object.entries(builtFiles())) writeFileSync(new URL(file, folder), text);
