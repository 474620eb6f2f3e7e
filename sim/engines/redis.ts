import { Redis } from "ioredis";

/** Where jobs wait. */
export const queueName = "techmarket-runs";
/** Where a submitter says that a run is no longer wanted. */
export const cancelChannel = "techmarket-cancel";

/** Thrown where there is no Redis to talk to; its message holds no password. */
export class NoRedis extends Error {}

/** Longest pause between two attempts to connect again, milliseconds. */
const longestPause = 2000;

/** Milliseconds for which a Redis that refuses connections is waited for: it may be starting. */
const patience = 5000;

/**
 * Connects to the Redis of an address, as redis://user:password@host:port/database, or rediss:// for TLS. A connection
 * that breaks later is made again for as long as it takes, and what was asked meanwhile is asked again.
 */
export async function connect(url: string): Promise<Redis> {
  for (let waited = 0; ; waited += longestPause / 4) {
    try {
      return await connectOnce(url);
    } catch (error) {
      if (waited >= patience || !(error as Error).message.includes("ECONNREFUSED")) throw error;
      await pause(longestPause / 4);
    }
  }
}

async function connectOnce(url: string): Promise<Redis> {
  const redis = connectionTo(url);
  let why = "";
  redis.on("error", (error) => {
    why = error.message;
  });
  try {
    await redis.connect();
    await redis.ping();
    return redis;
  } catch (error) {
    redis.disconnect();
    throw new NoRedis(`${withoutPassword(url)}: ${why || (error as Error).message}`);
  }
}

function connectionTo(url: string): Redis {
  try {
    if (!/^rediss?:$/.test(new URL(url).protocol)) throw new Error("protocol");
  } catch {
    throw new NoRedis(`the address is not of the form redis://host:port or rediss://host:port`);
  }
  return new Redis(url, {
    lazyConnect: true,
    maxRetriesPerRequest: null,
    retryStrategy: (attempts) => Math.min(longestPause, 50 * attempts)
  });
}

/** An address as it may be shown. */
export function withoutPassword(url: string): string {
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
