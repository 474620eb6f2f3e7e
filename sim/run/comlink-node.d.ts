declare module "comlink/dist/esm/node-adapter.mjs" {
  import type { MessagePort, Worker } from "node:worker_threads";
  import type { Endpoint } from "comlink";

  /** Lets comlink talk through a port or worker of Node's worker_threads. */
  export default function nodeEndpoint(port: MessagePort | Worker): Endpoint;
}
