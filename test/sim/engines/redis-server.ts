import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const places = [process.env.REDIS_SERVER, "/usr/bin/redis-server", "/usr/local/bin/redis-server"];

/** A Redis of our own on the loopback that can be killed and started again. */
export interface TestRedis {
  readonly url: string;
  /** File of the authority that its TLS certificate is to be trusted by. */
  readonly authority: string;
  /** Kills it (−9) and starts it again from what it had written. */
  killAndRestart(): Promise<void>;
  stop(): Promise<void>;
}

interface TestRedisOptions {
  readonly password?: string;
  readonly tls?: boolean;
}

/** Starts a Redis as docs/cluster.md says: append-only file, no eviction, loopback alone. */
export async function startRedis({ password, tls = false }: TestRedisOptions = {}): Promise<TestRedis> {
  const folder = mkdtempSync(join(tmpdir(), "techmarket-redis-"));
  const port = await freePort();
  const authority = join(folder, "certificate.pem");
  if (tls) makeCertificate(folder, authority);
  const words = [
    ...(tls ? tlsWords(folder, authority, port) : ["--port", String(port)]),
    ...[
      "--bind",
      "127.0.0.1",
      "--dir",
      folder,
      "--appendonly",
      "yes",
      "--maxmemory-policy",
      "noeviction",
      "--save",
      ""
    ],
    ...(password ? ["--requirepass", password] : [])
  ];
  let child = await started(words);
  const secret = password ? `:${encodeURIComponent(password)}@` : "";
  return {
    url: `${tls ? "rediss" : "redis"}://${secret}127.0.0.1:${port}`,
    authority,
    async killAndRestart() {
      await killed(child);
      child = await started(words);
    },
    async stop() {
      await killed(child);
      rmSync(folder, { recursive: true });
    }
  };
}

function findRedis(): string {
  const place = places.find((each) => each && existsSync(each));
  if (!place) throw new Error("no redis-server found; on Debian: apt-get install -y redis-server");
  return place;
}

/** Over once it answers. */
function started(words: readonly string[]): Promise<ChildProcess> {
  const child = spawn(findRedis(), words, { stdio: ["ignore", "pipe", "ignore"] });
  return new Promise((resolve, reject) => {
    child.stdout!.on("data", (said) => {
      if (String(said).includes("Ready to accept connections")) resolve(child);
    });
    child.once("exit", (code) => reject(new Error(`redis-server ended with code ${code}`)));
  });
}

function killed(child: ChildProcess): Promise<void> {
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill("SIGKILL");
  return gone;
}

function tlsWords(folder: string, authority: string, port: number): string[] {
  const files = [
    "--tls-cert-file",
    authority,
    "--tls-key-file",
    join(folder, "key.pem"),
    "--tls-ca-cert-file",
    authority
  ];
  return ["--port", "0", "--tls-port", String(port), "--tls-auth-clients", "no", ...files];
}

/** A certificate for the loopback that is its own authority. */
function makeCertificate(folder: string, certificate: string): void {
  const names = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"];
  const files = ["-keyout", join(folder, "key.pem"), "-out", certificate];
  execFileSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", ...names, ...files], {
    stdio: "ignore"
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
