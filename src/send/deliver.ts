import type { SendMailOptions } from "nodemailer";
import { type CircuitBreaker, createCircuitBreaker } from "./circuitBreaker.ts";
import type { Outcome } from "./outcome.ts";
import { createRateLimiter, pause, type RateLimit } from "./rateLimit.ts";
import type { SendLog } from "./sendLog/openSendLog.ts";
import type { PlannedMessage } from "./sendPlan.ts";
import type { SmtpClient } from "./smtpClient.ts";

/** A message that was not accepted, and why. */
export interface Failed {
  readonly message: PlannedMessage;
  readonly outcome: Outcome;
}

/** How a delivery ended. `later` may go when it is run again; `untried` was not tried before it stopped. */
export interface Delivery {
  readonly sent: number;
  readonly refused: readonly Failed[];
  readonly later: readonly Failed[];
  /** The number of people who unsubscribed during the delivery. */
  readonly unsubscribed: number;
  readonly untried: number;
  /** Why it stopped early. */
  readonly stopped: string | undefined;
}

interface DeliveryContext {
  readonly client: SmtpClient;
  readonly log: Pick<SendLog, "note">;
  readonly messageOf: (message: PlannedMessage) => SendMailOptions;
  /** Whether its subscriber is still in the lists. */
  readonly isWanted: (message: PlannedMessage) => boolean;
  /** Stops the delivery once the messages in progress have arrived. */
  readonly signal: AbortSignal;
  readonly onStep: () => void;
}

/** The counts so far, and the messages still to be tried in this round. */
interface DeliveryProgress {
  sent: number;
  unsubscribed: number;
  readonly refused: Failed[];
  later: Failed[];
  queue: PlannedMessage[];
}

/**
 * Delivers messages in rounds: what the server defers is tried again in the next one. Each try is in the send log before it is made, and its
 * outcome before the next message starts on that connection. Throws what the send log and the lists throw, once the messages in progress have
 * arrived.
 */
export async function deliver(
  messages: readonly PlannedMessage[],
  rateLimit: RateLimit,
  context: DeliveryContext,
): Promise<Delivery> {
  const progress: DeliveryProgress = {
    sent: 0,
    unsubscribed: 0,
    refused: [],
    later: [],
    queue: [...messages],
  };
  const breaker = createCircuitBreaker(rateLimit.connections, context.signal);
  await deliverRound(progress, rateLimit, context, breaker);
  for (let tried = 1; tried < rateLimit.tries && progress.later.length > 0; tried += 1) {
    await pause(rateLimit.wait * 4 ** (tried - 1), breaker.signal);
    if (breaker.signal.aborted) break;
    progress.queue = progress.later.map(({ message }) => message);
    progress.later = [];
    await deliverRound(progress, rateLimit, context, breaker);
  }
  const { sent, unsubscribed, refused, later, queue } = progress;
  return { sent, unsubscribed, refused, later, untried: queue.length, stopped: breaker.reason() };
}

/** Tries every message of the queue once, on all connections. */
async function deliverRound(
  progress: DeliveryProgress,
  { connections, rate }: RateLimit,
  context: DeliveryContext,
  breaker: CircuitBreaker,
): Promise<void> {
  const { queue } = progress;
  const { signal } = breaker;
  const waitForTurn = createRateLimiter(rate);
  const useConnection = async () => {
    while (!signal.aborted) {
      await waitForTurn(signal);
      const message = signal.aborted ? undefined : queue.shift();
      if (message === undefined) return;
      if (context.isWanted(message)) await breaker.record(await tryMessage(message, progress, context));
      else progress.unsubscribed += 1;
    }
  };
  const connected = Array.from({ length: Math.min(connections, queue.length) }, () =>
    useConnection().catch((error) => {
      breaker.stop("");
      throw error;
    }),
  );
  for (const end of await Promise.allSettled(connected)) if (end.status === "rejected") throw end.reason;
}

async function tryMessage(
  message: PlannedMessage,
  progress: DeliveryProgress,
  { client, log, messageOf, onStep }: DeliveryContext,
): Promise<Outcome> {
  const { number: id } = message;
  await log.note({ id, did: "try" });
  const outcome = await client.send(messageOf(message));
  const { kind, code: reply } = outcome;
  const isDone = kind === "sent" || kind === "refused";
  // A lost attempt gets no second line in the send log, because its outcome is unknown.
  if (kind !== "lost") await log.note({ id, did: isDone ? kind : "later", reply });
  if (kind === "sent") progress.sent += 1;
  else if (kind === "fatal") progress.queue.unshift(message);
  else (kind === "refused" ? progress.refused : progress.later).push({ message, outcome });
  if (isDone) onStep();
  return outcome;
}
