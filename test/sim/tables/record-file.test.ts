import { expect, test } from "vitest";
import { decodeRecord, encodeRecord } from "../../../sim/tables/record-file.ts";
import { smallRecord } from "../record/small-record.ts";

test("a record read back from its bytes equals the one written, to the last bit", () => {
  const record = {
    ...smallRecord(3, { firms: (month) => month / 3 }, { contracts: [1, 25, 0.1] }),
    flowPairs: [{ flow: 1, from: 2, to: 3 }],
    flows: Float64Array.from([Number.NaN, -0, 2 ** 53]),
    notices: { fieldList: 4 }
  };
  expect(decodeRecord(encodeRecord(record))).toEqual(record);
});

test("a record can be read from a buffer that shares its memory with others", () => {
  const bytes = encodeRecord(smallRecord(1, { firms: () => 7 }));
  const shared = Buffer.alloc(bytes.length + 3);
  shared.set(bytes, 3);
  expect(decodeRecord(shared.subarray(3))).toEqual(smallRecord(1, { firms: () => 7 }));
});
