import type { Digest, Issue } from "../digest/digest.ts";
import { type EmailIssue, emailIssue } from "../outputs/email/emailIssue.ts";
import type { Subscriber } from "./lists/subscriberLine.ts";
import { messageNumber } from "./message.ts";

/** An email for a subscriber. */
export interface PlannedMessage {
  readonly subscriber: Subscriber;
  readonly email: EmailIssue;
  /** The number of its message. */
  readonly number: string;
}

/** What goes to whom, and how many get nothing: by their own wish, or because there is nothing on their topics. */
export interface SendPlan {
  readonly messages: readonly PlannedMessage[];
  /** The numbers of the messages to those who have left. */
  readonly left: readonly string[];
  readonly paused: number;
  readonly without: number;
}

/** Decides who gets which email of an issue: nobody whose mailbox has left. Those who chose the same topics share one. */
export async function planMessages(
  digest: Digest,
  issue: Issue,
  subscribers: readonly Subscriber[],
  unsubscribed: ReadonlySet<string>,
  secret: string,
): Promise<SendPlan> {
  const hasLeft = ({ address }: Subscriber) => unsubscribed.has(address.mailbox);
  const staying = subscribers.filter((each) => !hasLeft(each));
  const active = staying.filter(({ frequency }) => frequency !== "paused");
  const emails = new Map<string, Promise<EmailIssue | undefined>>();
  const emailFor = (topics: readonly string[]) => {
    const key = topics.join(" ");
    const email = emails.get(key) ?? emailIssue(digest, issue, { topics });
    emails.set(key, email);
    return email;
  };
  const messages: PlannedMessage[] = [];
  for (const subscriber of active) {
    const { topics, frequency, address } = subscriber;
    const email = (await emailFor(topics)) ?? (frequency === "always" ? await emailFor([]) : undefined);
    if (email !== undefined)
      messages.push({ subscriber, email, number: messageNumber(secret, issue.week, address) });
  }
  return {
    messages,
    left: subscribers.filter(hasLeft).map(({ address }) => messageNumber(secret, issue.week, address)),
    paused: staying.length - active.length,
    without: active.length - messages.length,
  };
}
