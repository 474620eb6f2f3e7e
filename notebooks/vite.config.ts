import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { config, observable } from "@observablehq/notebook-kit/vite";
import { type Alias, defineConfig } from "vite";
import { withLicences } from "../vite.config.ts";
import { offline } from "./page/offline.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const { base, appType, resolve } = config();
/** The kit's short names for its own files; those that lead to a public host are left out. */
const ownNames = (resolve!.alias as Alias[]).filter(({ find }) => String(find).includes("observable"));

export default defineConfig({
  root: here,
  base: base!,
  appType: appType!,
  resolve: { alias: ownNames },
  plugins: [offline(), observable({ template: `${here}page/template.html` }), withLicences],
  worker: { format: "es" },
  preview: { host: "127.0.0.1" },
  build: {
    outDir: "../dist/notebooks",
    emptyOutDir: true,
    target: "es2023",
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      checks: { importIsUndefined: false },
      input: readdirSync(here)
        .filter((file) => file.endsWith(".html"))
        .map((file) => here + file)
    }
  }
});
