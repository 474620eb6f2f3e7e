import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import preact from "@preact/preset-vite";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { LongFirst } from "./test/setup/long-first.ts";

const project = fileURLToPath(new URL(".", import.meta.url));

/** Licences that ask to go along with what is built of their works. */
const licences = ["sim/analysis/designs/joe-kuo.LICENSE.txt", "web/style/fonts/OFL.txt"];

/** Puts the licences beside the page. */
export const withLicences: Plugin = {
  name: "licences",
  apply: "build",
  generateBundle() {
    for (const file of licences) {
      this.emitFile({
        type: "asset",
        fileName: `licences/${basename(file)}`,
        source: readFileSync(`${project}${file}`)
      });
    }
  }
};

/** Tests that run the model at length, or other programs: left out of the daily check, none of the whole. */
const longTests = [
  "test/{declarations,directions,failures,extremes,regions,scale,shares}.test.ts",
  "test/kills/**",
  "test/sim/{engines,run}/**",
  "test/sim/cli/boot.test.ts",
  "test/sim/analysis/calibration/recovery.test.ts",
  "test/sim/record/notices.test.ts",
  "test/web/first-record.test.ts"
];

/** Tests of how long the page works at a time: run by themselves, with the machine to them alone. */
const timedTests = ["test/web/tasks.browser.ts"];

export default defineConfig({
  root: "web",
  base: "./",
  cacheDir: "../node_modules/.vite",
  plugins: [preact(), withLicences],
  worker: { format: "es" },
  server: { host: "127.0.0.1", fs: { allow: [project] } },
  preview: { host: "127.0.0.1" },
  build: { outDir: "../dist", emptyOutDir: true, target: "es2023", chunkSizeWarningLimit: 1000 },
  test: {
    sequence: { sequencer: LongFirst },
    projects: [
      {
        root: project,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/web/**/*.browser.ts"],
          testTimeout: 60_000
        }
      },
      {
        root: project,
        test: {
          name: "daily",
          include: ["test/**/*.test.ts"],
          exclude: ["test/web/**/*.browser.ts", ...longTests],
          testTimeout: 60_000
        }
      },
      {
        root: project,
        test: {
          name: "browser",
          include: ["test/web/**/*.browser.ts"],
          exclude: timedTests,
          globalSetup: ["test/web/serve.ts"],
          testTimeout: 180_000,
          hookTimeout: 180_000
        }
      },
      {
        root: project,
        test: {
          name: "tasks",
          include: timedTests,
          globalSetup: ["test/web/serve.ts"],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000
        }
      }
    ]
  }
});
