import { fileURLToPath } from "node:url";
import { build, preview } from "vite";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built workbench is served, on this machine only. */
    readonly address: string;
  }
}

const configFile = fileURLToPath(new URL("../../vite.config.ts", import.meta.url));

/** Builds the workbench as it is published and serves it on a free port of the loopback. */
export async function serveWorkbench(): Promise<{ address: string; close: () => Promise<void> }> {
  await build({ configFile, logLevel: "warn" });
  const server = await preview({ configFile, logLevel: "warn", preview: { port: 0, host: "127.0.0.1" } });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error("the preview server gave no address");
  return { address, close: () => server.close() };
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { address, close } = await serveWorkbench();
  project.provide("address", address);
  return close;
}
