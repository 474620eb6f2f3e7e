import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

function techmarket(...words: string[]) {
  return spawnSync(process.execPath, ["sim/cli/boot.mjs", ...words], { encoding: "utf8" });
}

test("from a checkout, the result alone is on standard output", () => {
  const { status, stdout, stderr } = techmarket("describe", "measures", "--json");
  expect(status).toBe(0);
  expect(stderr).toBe("");
  expect(JSON.parse(stdout).measures.map(({ id }: { id: string }) => id)).toContain("M14");
});

test("wrong use ends with code 2 and its message on standard error", () => {
  const { status, stdout, stderr } = techmarket("run", "--set", "maLoancap=0.8");
  expect(status).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toContain("maLoanCap");
});
