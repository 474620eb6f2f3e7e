import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, type InlineConfig, preview } from "vite";

/** Builds the page of a folder as the workbench is built, and serves it on a free port of the loopback. */
export async function servePage(root: string): Promise<{ address: string; close: () => Promise<void> }> {
  const outDir = await mkdtemp(join(tmpdir(), "techmarket-page-"));
  const config: InlineConfig = {
    configFile: false,
    root,
    base: "./",
    logLevel: "warn",
    worker: { format: "es" },
    build: { outDir, emptyOutDir: true, target: "es2023", chunkSizeWarningLimit: 1000 },
    preview: { host: "127.0.0.1", port: 0 }
  };
  await build(config);
  const server = await preview(config);
  return {
    address: server.resolvedUrls!.local[0],
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true });
    }
  };
}
