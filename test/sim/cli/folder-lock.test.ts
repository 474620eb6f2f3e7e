import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, unlinkSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type FolderLock, lockFolder } from "../../../sim/cli/folder-lock.ts";
import { nodeFolder } from "../../../sim/cli/node-folder.ts";

let folder: string;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lock-"));
  lock = join(folder, "lock");
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Makes the lock look as if nobody had written to it for so many seconds. */
function silentFor(seconds: number): void {
  const then = new Date(Date.now() - 1000 * seconds);
  utimesSync(lock, then, then);
}

async function* text(content: string) {
  yield content;
}

test("a process of this machine that sleeps for a day keeps its folder", () => {
  const sleeper = spawn(process.execPath, ["-e", "setTimeout(() => 0, 60_000)"]);
  try {
    process.kill(sleeper.pid!, "SIGSTOP");
    writeFileSync(lock, `${hostname()} ${sleeper.pid}\n`);
    silentFor(86_400);
    expect(() => lockFolder(folder)).toThrow(`in use by process ${sleeper.pid} on ${hostname()}`);
  } finally {
    sleeper.kill("SIGKILL");
  }
});

test("an owner on another machine keeps its folder for a minute of silence, and no longer", () => {
  writeFileSync(lock, "another-machine 1 - token\n");
  silentFor(50);
  expect(() => lockFolder(folder)).toThrow("in use by process 1 on another-machine");
  silentFor(70);
  lockFolder(folder).release();
  expect(existsSync(lock)).toBe(false);
});

test("the number of a killed process that another process has now is not its owner", () => {
  const mine = ownLock();
  const [host, process, began] = mine.split(" ");
  writeFileSync(lock, `${host} ${process} ${Number(began) - 1} token\n`);
  const isTold = Number.isInteger(Number(began));
  if (isTold) lockFolder(folder).release();
  else expect(() => lockFolder(folder)).toThrow("in use");
});

function ownLock(): string {
  const own = lockFolder(folder);
  const content = readFileSync(lock, "utf8");
  own.release();
  return content;
}

test("who lost the folder writes nothing more, neither a file nor a line", async () => {
  const own: FolderLock = lockFolder(folder);
  const files = nodeFolder(folder, own.check);
  const journal = await files.grow("journal");
  await journal.append("one\n");
  unlinkSync(lock);
  writeFileSync(lock, "another-machine 7 - token\n");
  await expect(journal.append("two\n")).rejects.toThrow("taken over by process 7 on another-machine");
  await expect(files.write("table", text("two"))).rejects.toThrow("taken over");
  own.release();
  await journal.close();
  expect(readFileSync(join(folder, "journal"), "utf8")).toBe("one\n");
  expect(existsSync(join(folder, "table"))).toBe(false);
  // the lock of the other stays
  expect(readFileSync(lock, "utf8")).toContain("another-machine");
});

test("a file that another process added to is not written on", async () => {
  const journal = await nodeFolder(folder).grow("journal");
  await journal.append("one\n");
  writeFileSync(join(folder, "journal"), "other\n", { flag: "a" });
  await expect(journal.append("two\n")).rejects.toThrow("was changed by another process");
  await journal.close();
  expect(readFileSync(join(folder, "journal"), "utf8")).toBe("one\nother\n");
});
