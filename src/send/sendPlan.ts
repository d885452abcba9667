import type { Digest, Issue } from "../digest/digest.ts";
import type { DrawnPictures } from "../outputs/email/emailContents.ts";
import { type EmailIssue, emailIssue } from "../outputs/email/emailIssue.ts";
import type { Failed } from "./deliver.ts";
import type { Subscriber } from "./lists/subscriberLine.ts";
import type { SendLogState } from "./sendLog/sendLogState.ts";
import { messageNumber } from "./subscriberMessage.ts";
import { isUnsubscribed, wasUnsubscribed } from "./unsubscribedChecks.ts";

/** An email for a subscriber. */
export interface PlannedMessage {
  readonly subscriber: Subscriber;
  readonly email: EmailIssue;
  /** The number of its message. */
  readonly number: string;
}

/** What goes to whom, and how many get nothing: because they do not want it, or because there is nothing on their topics. */
export interface SendPlan {
  readonly messages: readonly PlannedMessage[];
  /** The numbers of the messages to people who have unsubscribed. */
  readonly unsubscribed: readonly string[];
  readonly paused: number;
  readonly without: number;
}

/** Decides who gets which email of an issue. Subscribers who chose the same topics share one. */
export async function planMessages(
  digest: Digest,
  issue: Issue,
  subscribers: readonly Subscriber[],
  unsubscribed: ReadonlySet<string>,
  secret: string,
  drawn?: DrawnPictures,
): Promise<SendPlan> {
  const numberOf = ({ address }: Subscriber) => messageNumber(secret, issue.week, address);
  const excluded = subscribers.filter((each) => isUnsubscribed(each, unsubscribed));
  const subscribed = subscribers.filter((each) => !isUnsubscribed(each, unsubscribed));
  const active = subscribed.filter(({ frequency }) => frequency !== "paused");
  const emails = new Map<string, Promise<EmailIssue | undefined>>();
  const emailFor = (topics: readonly string[]) => {
    const key = topics.join(" ");
    const email = emails.get(key) ?? emailIssue(digest, issue, { topics }, drawn);
    emails.set(key, email);
    return email;
  };
  const messages: PlannedMessage[] = [];
  for (const subscriber of active) {
    const { topics, frequency } = subscriber;
    const email = (await emailFor(topics)) ?? (frequency === "always" ? await emailFor([]) : undefined);
    if (email !== undefined) messages.push({ subscriber, email, number: numberOf(subscriber) });
  }
  return {
    messages,
    unsubscribed: excluded.map(numberOf),
    paused: subscribed.length - active.length,
    without: active.length - messages.length,
  };
}

/** The messages that are still to be sent, and what earlier runs did with the others. */
export function dueMessages(
  messages: readonly PlannedMessage[],
  log: SendLogState,
  retryRefused: boolean,
): { due: PlannedMessage[]; sentBefore: number; unsubscribedBefore: number; refusedBefore: Failed[] } {
  const due: PlannedMessage[] = [];
  const refusedBefore: Failed[] = [];
  let [sentBefore, unsubscribedBefore] = [0, 0];
  for (const message of messages) {
    const last = log.last.get(message.number);
    if (last === "sent") sentBefore += 1;
    else if (wasUnsubscribed(message, log)) unsubscribedBefore += 1;
    else if (last === "refused" && !retryRefused)
      refusedBefore.push({ message, outcome: { kind: last, code: undefined, text: "in an earlier run" } });
    else due.push(message);
  }
  return { due, sentBefore, unsubscribedBefore, refusedBefore };
}
