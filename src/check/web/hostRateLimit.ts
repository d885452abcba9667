import { setTimeout as sleep } from "node:timers/promises";

/** Lets one at a time ask a host, with a pause between the end of one turn and the beginning of the next. */
export interface HostRateLimit {
  /** Does something when the host's turn has come. */
  take<T>(host: string, ask: () => Promise<T>): Promise<T>;
  /** Lets no turn of a host begin before so many milliseconds have passed. */
  postpone(host: string, milliseconds: number): void;
}

/** Makes turns with a pause of so many milliseconds. Hosts know nothing of each other. */
export function hostRateLimit(pause: number): HostRateLimit {
  const last = new Map<string, Promise<unknown>>();
  const freeFrom = new Map<string, number>();
  const postpone = (host: string, milliseconds: number): void => {
    freeFrom.set(host, Math.max(freeFrom.get(host) ?? 0, performance.now() + milliseconds));
  };
  return {
    postpone,
    take(host, ask) {
      const mine = (last.get(host) ?? Promise.resolve()).then(async () => {
        const wait = (freeFrom.get(host) ?? 0) - performance.now();
        if (wait > 0) await sleep(Math.ceil(wait));
        return ask().finally(() => postpone(host, pause));
      });
      last.set(
        host,
        mine.catch(() => {}),
      );
      return mine;
    },
  };
}
