import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { openWorkStore } from "../../web/state/work-store.ts";

let time = 0;
const opened = () => openWorkStore(() => time++);

test("each tab has its own work, and a new one goes on with the last", async () => {
  const store = await opened();
  await store.keep("one", { seed: "first" });
  await store.keep("two", { seed: "second" });
  await store.keep("one", { seed: "first, later" });
  expect(await store.recall("two")).toEqual({ seed: "second" });
  expect(await store.recall("one")).toEqual({ seed: "first, later" });
  expect(await store.recall(undefined)).toEqual({ seed: "first, later" });
  expect(await store.recall("unheard of")).toEqual({ seed: "first, later" });
});

test("work of twenty thousand points is kept as it is", async () => {
  const rows = Array.from({ length: 20_000 }, (_, place) => [place / 7, place]);
  const store = await opened();
  await store.keep("large", { experiment: { design: { rows } } });
  expect(await (await opened()).recall("large")).toEqual({ experiment: { design: { rows } } });
});

test("the works of the last twenty tabs are kept", async () => {
  const store = await opened();
  for (let tab = 0; tab < 30; tab++) await store.keep(`tab ${tab}`, tab);
  const later = await opened();
  // where its own is gone, a tab goes on with the last
  expect(await later.recall("tab 9")).toBe(29);
  expect(await later.recall("tab 10")).toBe(10);
});
