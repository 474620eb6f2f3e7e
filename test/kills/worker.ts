import { work } from "../../sim/engines/queue-worker.ts";
import { fakeMeasurer } from "../sim/run/fake-measurer.ts";

/** Works for the Redis and the store of the arguments, by two threads without a model that take their time. */
const [redis, store] = process.argv.slice(3);
const measurer = fakeMeasurer({ pause: ({ spec }) => (spec.seed === "probe" ? 0 : 25) });

process.stdout.write(".");
await work({
  redis,
  store,
  measurers: [measurer, measurer],
  regions: ["chongqing"],
  patience: 1,
  signal: new AbortController().signal,
  tell: () => undefined,
  clock: () => performance.now() / 1000
});
