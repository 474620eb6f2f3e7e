import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { isNameOf, nameBeside, openWorkStore, type WorkStore } from "../../web/state/work-store.ts";

let time = 0;
const opened = () => openWorkStore(() => time++);

/** What a tab goes on with. */
async function recalled(store: WorkStore, tab: string | undefined): Promise<unknown> {
  return (await store.recall(tab))?.parts;
}

test("each tab has its own work, and a new one goes on with the last", async () => {
  const store = await opened();
  await store.keep("one", { seed: "first" });
  await store.keep("two", { seed: "second" });
  await store.keep("one", { seed: "first, later" });
  expect(await recalled(store, "two")).toEqual({ seed: "second" });
  expect(await recalled(store, "one")).toEqual({ seed: "first, later" });
  expect(await recalled(store, undefined)).toEqual({ seed: "first, later" });
  expect(await recalled(store, "unheard of")).toEqual({ seed: "first, later" });
});

test("work of twenty thousand points is kept as it is", async () => {
  const rows = Array.from({ length: 20_000 }, (_, place) => [place / 7, place]);
  const store = await opened();
  await store.keep("large", { experiment: { design: { rows } } });
  expect(await recalled(await opened(), "large")).toEqual({ experiment: { design: { rows } } });
});

test("the works of the last twenty tabs are kept", async () => {
  const store = await opened();
  for (let tab = 0; tab < 30; tab++) await store.keep(`tab ${tab}`, tab);
  const later = await opened();
  // where its own is gone, a tab goes on with the last
  expect(await recalled(later, "tab 9")).toBe(29);
  expect(await recalled(later, "tab 10")).toBe(10);
});

test("what was done beside work that was set aside is gone on with, and the work set aside stays", async () => {
  const store = await opened();
  await store.keep("aside", { seed: "broken" });
  const beside = nameBeside("aside");
  await store.keep(beside, {});
  // nobody did anything yet: the work is set aside again, and said again
  expect(await store.recall("aside")).toMatchObject({ tab: "aside", parts: { seed: "broken" } });
  await store.keep(beside, { seed: "an hour of work" });
  expect(await store.recall("aside")).toMatchObject({ tab: beside, parts: { seed: "an hour of work" } });
  await store.keep(nameBeside(beside), { seed: "set aside twice" });
  expect(await store.recall("aside")).toMatchObject({ parts: { seed: "set aside twice" } });
});

test("a name beside another tab's work is not its own", () => {
  expect(isNameOf("b-1", "b-1")).toBe(true);
  expect(isNameOf(nameBeside(nameBeside("b-1")), "b-1")).toBe(true);
  expect(isNameOf("b-12", "b-1")).toBe(false);
  expect(isNameOf(nameBeside("b-12"), "b-1")).toBe(false);
});
