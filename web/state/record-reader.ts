import { unpackRecords } from "./record-bundle.ts";

/** A thread that answers an address with the records of the file there, none if there is no file. */
addEventListener("message", async ({ data: address }: MessageEvent<string>) => {
  const answer = await fetch(address);
  const records = answer.ok ? await unpackRecords(await answer.blob()) : [];
  postMessage(records, { transfer: records.slice(0, 1).map((record) => record.tallies.buffer) });
});
