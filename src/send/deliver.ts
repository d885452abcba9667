import type { SendMailOptions } from "nodemailer";
import { type CircuitBreaker, createCircuitBreaker } from "./circuitBreaker.ts";
import type { Outcome } from "./outcome.ts";
import { createRateLimiter, pause, type RateLimit } from "./rateLimit.ts";
import type { SendLog } from "./sendLog.ts";
import type { PlannedMessage } from "./sendPlan.ts";
import type { SmtpClient } from "./smtpClient.ts";

/** What became of a message that was not accepted. */
export interface Failed {
  readonly message: PlannedMessage;
  readonly outcome: Outcome;
}

/** How a delivery ended. `later` may go when it is run again; `untried` was left when it was stopped. */
export interface Delivery {
  readonly sent: number;
  readonly refused: readonly Failed[];
  readonly later: readonly Failed[];
  /** Those who left while it went on. */
  readonly left: number;
  readonly untried: number;
  /** Why it ended before its time. */
  readonly stopped: string | undefined;
}

interface DeliveryContext {
  readonly client: SmtpClient;
  readonly sendLog: Pick<SendLog, "note">;
  readonly messageOf: (message: PlannedMessage) => SendMailOptions;
  /** Whether its subscriber is still in the lists. */
  readonly isWanted: (message: PlannedMessage) => boolean;
  /** Ends it, when the messages that are on their way have arrived. */
  readonly signal: AbortSignal;
  readonly onStep: () => void;
}

/** Counts what happens while it happens. */
interface DeliveryProgress {
  sent: number;
  left: number;
  readonly refused: Failed[];
  later: Failed[];
  queue: PlannedMessage[];
}

/**
 * Delivers messages in rounds: what the server puts off is tried again in the next one. Each try is in the send log before it is made, and its
 * end before the next message is begun on that connection. Throws what the send log and the lists throw, when the messages on their way
 * have arrived.
 */
export async function deliver(
  messages: readonly PlannedMessage[],
  rateLimit: RateLimit,
  means: DeliveryContext,
): Promise<Delivery> {
  const course: DeliveryProgress = { sent: 0, left: 0, refused: [], later: [], queue: [...messages] };
  const watch = createCircuitBreaker(rateLimit.connections, means.signal);
  await round(course, rateLimit, means, watch);
  for (let tried = 1; tried < rateLimit.tries && course.later.length > 0; tried += 1) {
    await pause(rateLimit.wait * 4 ** (tried - 1), watch.signal);
    if (watch.signal.aborted) break;
    course.queue = course.later.map(({ message }) => message);
    course.later = [];
    await round(course, rateLimit, means, watch);
  }
  const { sent, left, refused, later, queue } = course;
  return { sent, left, refused, later, untried: queue.length, stopped: watch.reason() };
}

/** Tries every message of the queue once, on all connections. */
async function round(
  course: DeliveryProgress,
  rateLimit: RateLimit,
  means: DeliveryContext,
  watch: CircuitBreaker,
): Promise<void> {
  const due = createRateLimiter(rateLimit.rate);
  const work = async () => {
    while (!watch.signal.aborted) {
      await due(watch.signal);
      const message = watch.signal.aborted ? undefined : course.queue.shift();
      if (message === undefined) return;
      if (means.isWanted(message)) await watch.weigh(await hand(message, course, means));
      else course.left += 1;
    }
  };
  const workers = Array.from({ length: Math.min(rateLimit.connections, course.queue.length) }, () =>
    work().catch((error) => {
      watch.stop("");
      throw error;
    }),
  );
  for (const end of await Promise.allSettled(workers)) if (end.status === "rejected") throw end.reason;
}

async function hand(
  message: PlannedMessage,
  course: DeliveryProgress,
  { client, sendLog, messageOf, onStep }: DeliveryContext,
): Promise<Outcome> {
  const { number: id } = message;
  await sendLog.note({ id, did: "try" });
  const outcome = await client.send(messageOf(message));
  const { kind, code: reply } = outcome;
  const isDone = kind === "sent" || kind === "refused";
  // A try that was lost stays open in the send log: nobody knows its end.
  if (kind !== "lost") await sendLog.note({ id, did: isDone ? kind : "later", reply });
  if (kind === "sent") course.sent += 1;
  else if (kind === "hopeless") course.queue.unshift(message);
  else (kind === "refused" ? course.refused : course.later).push({ message, outcome });
  if (isDone) onStep();
  return outcome;
}
