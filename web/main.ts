import { nextTask } from "./state/next-task.ts";
import { readFirstRecords } from "./state/read-first-records.ts";

// A thread of its own reads the shipped records while the page is still being read.
const firstRecords = readFirstRecords();
// Each part is read and evaluated in a task of its own: a person can scroll and type between them.
await import("../sim/index.ts");
await nextTask();
// The platform reads its tables of languages at their first use.
Intl.NumberFormat.supportedLocalesOf("en");
await import("./messages/message.ts");
await nextTask();
const { start } = await import("./start.tsx");
await nextTask();
await start(firstRecords);
