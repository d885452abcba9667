import { setTimeout as sleep } from "node:timers/promises";

/** Limits requests to each host: one at a time, with a pause after each. */
export interface HostRateLimit {
  /** Sends a request when the host is free. */
  run<T>(host: string, send: () => Promise<T>): Promise<T>;
  /** Sends no more requests to a host for some time. */
  postpone(host: string, milliseconds: number): void;
}

/** Makes a rate limit with a pause in milliseconds. Hosts do not affect each other. */
export function hostRateLimit(pause: number): HostRateLimit {
  const last = new Map<string, Promise<unknown>>();
  const freeFrom = new Map<string, number>();
  const postpone = (host: string, milliseconds: number): void => {
    freeFrom.set(host, Math.max(freeFrom.get(host) ?? 0, performance.now() + milliseconds));
  };
  return {
    postpone,
    run(host, send) {
      const result = (last.get(host) ?? Promise.resolve()).then(async () => {
        const wait = (freeFrom.get(host) ?? 0) - performance.now();
        if (wait > 0) await sleep(Math.ceil(wait));
        return send().finally(() => postpone(host, pause));
      });
      last.set(
        host,
        result.catch(() => {}),
      );
      return result;
    },
  };
}
