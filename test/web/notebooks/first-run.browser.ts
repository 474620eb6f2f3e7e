import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { build, type PreviewServer, preview } from "vite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startChromium } from "../chromium.ts";

const configFile = fileURLToPath(new URL("../../../notebooks/vite.config.ts", import.meta.url));

let browser: Browser;
let server: PreviewServer;
let outDir: string;

beforeAll(async () => {
  outDir = await mkdtemp(join(tmpdir(), "techmarket-notebooks-"));
  await build({ configFile, logLevel: "error", build: { outDir } });
  server = await preview({ configFile, logLevel: "error", build: { outDir }, preview: { port: 0 } });
  browser = await startChromium();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(outDir, { recursive: true });
});

it("the first notebook runs the model, draws two figures and asks no other host for anything", async () => {
  const address = server.resolvedUrls!.local[0];
  const page = await browser.newPage();
  const complaints: string[] = [];
  const hosts = new Set<string>();
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => request.url().startsWith("http") && hosts.add(new URL(request.url()).host));

  await page.goto(`${address}01-first-run.html`);
  const isOver = page.locator(".figure svg").nth(1).or(page.locator(".observablehq--error").first());
  await isOver.first().waitFor({ timeout: 170_000 });

  expect(await page.locator(".observablehq--error").allTextContents()).toEqual([]);
  const rate = page.locator(".figure").nth(0);
  expect(await rate.locator("svg [stroke-dasharray='5 4']").count()).toBeGreaterThan(0);
  expect(await rate.textContent()).toContain("% within 36 months");
  const flows = page.locator(".figure").nth(1);
  expect(await flows.locator("path.flow").count()).toBeGreaterThan(3);
  await flows.locator("path.flow").first().press("Enter");
  expect(await flows.locator("[aria-live]").textContent()).toMatch(/ to .*: CNY/);
  expect(await page.locator(".figure svg").count()).toBe(2);
  expect(complaints).toEqual([]);
  expect([...hosts]).toEqual([new URL(address).host]);
});
