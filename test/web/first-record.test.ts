import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { firstRecordFile } from "../../data/prepare/first-record.ts";
import type { RunRecord } from "../../sim/index.ts";
import { nodePool } from "../../sim/run/node.ts";
import { firstSpecs } from "../../web/state/first-specs.ts";
import { packRecords, unpackRecords } from "../../web/state/record-bundle.ts";

const shipped = await unpackRecords(new Blob([readFileSync(firstRecordFile)]));

/** Everything of a record, its columns as checksums of their bits. */
function fingerprint({ tallies, flows, balances, contracts, ...plain }: RunRecord) {
  const columns = [tallies, flows, balances, contracts].map((column) =>
    createHash("sha256")
      .update(new Uint8Array(column.buffer, column.byteOffset, column.byteLength))
      .digest("hex")
  );
  return { ...plain, columns };
}

describe("the records that the page shows first", () => {
  it("are of the runs that the page would make first", () => {
    expect(shipped.map((record) => record.spec)).toEqual(firstSpecs());
  });
  it("equal live runs of the same specs, bit for bit", async () => {
    const pool = nodePool(2);
    const [baseline, plan] = await pool.runAll(firstSpecs().slice(0, 2));
    pool.close();
    expect([baseline, plan].map((result) => result.ok && fingerprint(result.record))).toEqual(
      shipped.slice(0, 2).map(fingerprint)
    );
  });
});

it("a bundle gives back what was put in", async () => {
  const record = {
    engine: "0",
    months: 2,
    flowPairs: [{ flow: 1, from: 2, to: 3 }],
    tallies: Float64Array.of(1, Number.NaN, -0),
    flows: Float64Array.of(2 ** 53 - 1),
    balances: new Float64Array(0),
    contracts: Float64Array.of(0.1, 0.2, 0.3)
  } as unknown as RunRecord;
  expect(await unpackRecords(new Blob([new Uint8Array(packRecords([record, record]))]))).toEqual([record, record]);
});
