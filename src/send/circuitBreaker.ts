import type { Outcome } from "./outcome.ts";
import { pause } from "./rateLimit.ts";
import { withoutAddresses } from "./withoutAddresses.ts";

/** Sees when one message's failure is everyone's. */
export interface CircuitBreaker {
  /** Aborted when nothing more is to be begun. */
  readonly signal: AbortSignal;
  /** Looks at an outcome, and waits when the server has trouble. */
  weigh(outcome: Outcome): Promise<void>;
  stop(reason: string): void;
  readonly reason: () => string | undefined;
}

/** So many failures to reach the server in a row, on each connection, are enough. */
const mostFailures = 6;

/** Watches a server on so many connections; an interruption from elsewhere ends the delivery too. */
export function createCircuitBreaker(connections: number, interruption: AbortSignal): CircuitBreaker {
  const own = new AbortController();
  const signal = AbortSignal.any([interruption, own.signal]);
  let reason: string | undefined;
  let [hasAnswered, failures] = [false, 0];
  const stop = (why: string) => {
    reason ??= why;
    own.abort();
  };
  return {
    signal,
    stop,
    reason: () => reason,
    async weigh({ kind, text }) {
      if (kind === "hopeless") return stop(text);
      const isFailure = kind === "away" || kind === "lost";
      hasAnswered ||= !isFailure;
      failures = isFailure ? failures + 1 : 0;
      if (!isFailure) return;
      // A server that has never answered is most likely a wrong address.
      if (failures >= mostFailures * connections || (kind === "away" && !hasAnswered))
        return stop(`The mail server can't be reached: ${withoutAddresses(text)}`);
      await pause(Math.min(250 * 2 ** (failures / connections), 30_000), signal);
    },
  };
}
