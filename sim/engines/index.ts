/** The door to the queue, so that the packages for it are loaded only when it is used. */
export { queueEngine } from "./queue-engine.ts";
export { type WorkOptions, work } from "./queue-worker.ts";
export { NoRedis } from "./redis.ts";
