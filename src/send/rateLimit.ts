import { setTimeout as sleep } from "node:timers/promises";

/** How fast to send, and how often to retry. */
export interface RateLimit {
  readonly connections: number;
  /** Messages a second at most; Infinity for as many as the server takes. */
  readonly rate: number;
  /** How often a message is tried. */
  readonly tries: number;
  /** How long is waited before the second try, in milliseconds; four times as long before each further one. */
  readonly wait: number;
}

/** Waits about so long: many who wait for the same do not come back at once. */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  const jitter = 0.75 + Math.random() / 2;
  await sleep(milliseconds * jitter, undefined, { signal }).catch(() => {});
}

/** Lets one through at a time, so many in a second. */
export function createRateLimiter(rate: number): (signal: AbortSignal) => Promise<void> {
  let next = 0;
  return async (signal) => {
    const now = performance.now();
    const at = Math.max(now, next);
    next = at + 1000 / rate;
    if (at > now) await sleep(at - now, undefined, { signal }).catch(() => {});
  };
}
