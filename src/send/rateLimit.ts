import { setTimeout as sleep } from "node:timers/promises";

/** How fast to send, and how often to retry. */
export interface RateLimit {
  readonly connections: number;
  /** The maximum number of messages a second; Infinity for no limit. */
  readonly rate: number;
  /** How many times to try a message. */
  readonly tries: number;
  /** Milliseconds before the second try. The wait before each further one is four times as long. */
  readonly wait: number;
}

/** Waits for about this long. The jitter keeps connections from trying again all at once. */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  const jitter = 0.75 + Math.random() / 2;
  await sleep(milliseconds * jitter, undefined, { signal }).catch(() => {});
}

/** Creates a function that waits for its turn: at most `rate` turns a second. */
export function createRateLimiter(rate: number): (signal: AbortSignal) => Promise<void> {
  let next = 0;
  return async (signal) => {
    const now = performance.now();
    const at = Math.max(now, next);
    next = at + 1000 / rate;
    if (at > now) await sleep(at - now, undefined, { signal }).catch(() => {});
  };
}
