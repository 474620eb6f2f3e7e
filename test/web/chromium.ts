import { existsSync } from "node:fs";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

const places = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable"
];

/** How a Chromium is started for tests. */
export const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync"
];

/** The Chromium of this machine. */
export async function startChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: flags });
}

/** Where the Chromium of this machine is. */
export function findChromium(): string {
  const place = places.find((each) => each && existsSync(each));
  if (!place) throw new Error("no Chromium found; on Debian: apt-get install -y chromium fonts-noto-cjk");
  return place;
}

export interface View {
  readonly language: "en" | "zh";
  readonly width: number;
  readonly theme: "light" | "dark";
}

/** A page with what it complained of and whom it spoke to. */
export interface WatchedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: string[];
  readonly hosts: Set<string>;
}

const heights = 900;
/** Milliseconds; a busy machine simulates a quick look in some seconds. */
const patience = 120_000;

/** Opens the workbench in a fresh profile. */
export async function openWorkbench(browser: Browser, address: string, view: Partial<View> = {}): Promise<WatchedPage> {
  const watched = await watchPage(browser, view);
  await watched.page.goto(address);
  await watched.page.locator(".figure svg").first().waitFor();
  return watched;
}

/** An empty page in a fresh profile. */
export async function watchPage(
  browser: Browser,
  { language = "en", width = 1440, theme = "light" }: Partial<View> = {}
): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width, height: heights },
    colorScheme: theme,
    locale: language === "zh" ? "zh-CN" : "en-GB",
    acceptDownloads: true,
    permissions: ["clipboard-read", "clipboard-write"]
  });
  context.setDefaultTimeout(patience);
  // tsx wraps functions in a naming helper, which a function sent into the page would miss there.
  await context.addInitScript("globalThis.__name = (named) => named");
  const page = await context.newPage();
  const complaints: string[] = [];
  const hosts = new Set<string>();
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith("http") || protocol.startsWith("ws")) hosts.add(host);
  });
  return { page, context, complaints, hosts };
}
