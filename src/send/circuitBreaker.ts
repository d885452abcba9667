import type { Outcome } from "./outcome.ts";
import { pause } from "./rateLimit.ts";
import { redactAddresses } from "./redactAddresses.ts";

/** Stops a delivery when a failure concerns all messages, not just one. */
export interface CircuitBreaker {
  /** Aborted when no more messages may start. */
  readonly signal: AbortSignal;
  /** Looks at an outcome, and waits when the server has trouble. */
  record(outcome: Outcome): Promise<void>;
  stop(reason: string): void;
  readonly reason: () => string | undefined;
}

/** How many times in a row each connection may fail to reach the server. */
const mostFailures = 6;

/** Creates a circuit breaker for a number of connections. An interruption from elsewhere also aborts its signal. */
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
    async record({ kind, text }) {
      if (kind === "fatal") return stop(text);
      const isFailure = kind === "unreachable" || kind === "lost";
      hasAnswered ||= !isFailure;
      failures = isFailure ? failures + 1 : 0;
      if (!isFailure) return;
      // A server that has never answered is most likely a wrong address.
      if (failures >= mostFailures * connections || (kind === "unreachable" && !hasAnswered))
        return stop(`The mail server can't be reached: ${redactAddresses(text)}`);
      await pause(Math.min(250 * 2 ** (failures / connections), 30_000), signal);
    },
  };
}
