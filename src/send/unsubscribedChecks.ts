import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Topic } from "../digest/digest.ts";
import { Failure } from "../failure.ts";
import { addressListsStamp } from "./lists/addressListFiles.ts";
import { type Lists, readLists } from "./lists/readLists.ts";
import type { Subscriber } from "./lists/subscriberLine.ts";
import { type SendLog, sendLogFolder } from "./sendLog/openSendLog.ts";
import { readSendLog } from "./sendLog/readSendLog.ts";
import type { SendLogState } from "./sendLog/sendLogState.ts";
import type { SendOptions } from "./sendOptions.ts";
import type { PlannedMessage } from "./sendPlan.ts";
import { fingerprintOf, messageNumber } from "./subscriberMessage.ts";

/*
 * Every check that keeps an issue from people who have unsubscribed, in the order in which they are made.
 *
 * 1. A list says that they have: `isUnsubscribed`.
 * 2. They had when an earlier issue was sent, and no list says so now: `findResubscribed`. Then nothing is sent.
 * 3. They had in an earlier run of this issue: `wasUnsubscribed`, from what `noteUnsubscribed` wrote.
 * 4. A list changes during the run: `stillSubscribed`, before each message.
 *
 * If a list can't be read, nothing is sent: see `readLists` and docs/adr/0020-in-doubt-nothing-is-sent.md.
 */

/** Whether the lists say that the owner of an address has unsubscribed. They say so of mailboxes: see `Address`. */
export function isUnsubscribed({ address }: Subscriber, unsubscribed: ReadonlySet<string>): boolean {
  return unsubscribed.has(address.mailbox);
}

/** Whether an earlier run did not send a message because its subscriber had unsubscribed. */
export function wasUnsubscribed({ number }: PlannedMessage, { unsubscribed, last }: SendLogState): boolean {
  return unsubscribed.has(number) && last.get(number) !== "sent";
}

/** Notes who has unsubscribed: a later run must not send to them, even if no list says so any more. */
export async function noteUnsubscribed(numbers: readonly string[], log: SendLog): Promise<void> {
  const unknown = numbers.filter((id) => !log.state.unsubscribed.has(id));
  await Promise.all(unknown.map((id) => log.note({ id, did: "left" })));
}

/** Someone who had unsubscribed when an issue was sent: their line in the list now, and the week of the issue. */
export interface Resubscribed {
  readonly line: number;
  readonly week: string;
}

/** The number of earlier issues to look at. A subscriber in none of their logs is new. */
const earlierIssues = 8;

/**
 * People who had unsubscribed when an earlier issue was sent, but are in no list of unsubscribed people now. They have resubscribed, or a list
 * is incomplete. For each, the newest issue whose send log has them counts. Throws a Failure if a log is damaged.
 */
export function findResubscribed(
  root: string,
  week: string,
  messages: readonly PlannedMessage[],
  secret: string,
): Resubscribed[] {
  const logs = earlierLogs(join(root, sendLogFolder), secret).filter(({ head }) => head?.issue !== week);
  return messages.flatMap(({ subscriber: { address, line } }) => {
    for (const { head, last, unsubscribed } of logs) {
      const number = messageNumber(secret, head?.issue ?? "", address);
      if (unsubscribed.has(number)) return [{ line, week: head?.issue ?? "" }];
      if (last.has(number)) return [];
    }
    return [];
  });
}

/** The logs whose messages are numbered with the same secret, newest first. */
function earlierLogs(folder: string, secret: string): SendLogState[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".jsonl")) : [];
  return names
    .sort()
    .reverse()
    .slice(0, earlierIssues)
    .flatMap((name) => readSendLog(join(folder, name)) ?? [])
    .filter(({ head }) => head?.secret === fingerprintOf(secret))
    .sort((a, b) => ((a.head?.begun ?? "") < (b.head?.begun ?? "") ? 1 : -1));
}

/**
 * Makes a check of whether somebody is still subscribed, for use during a run. It reads the lists again when a file has changed, and throws a
 * Failure if they can't be used any more.
 */
export function stillSubscribed(options: SendOptions, topics: readonly Topic[], lists: Lists) {
  let [active, stamp] = [activeIn(lists), lists.stamp];
  const unsubscribed = new Set(lists.unsubscribed);
  return ({ subscriber }: Pick<PlannedMessage, "subscriber">): boolean => {
    if (addressListsStamp(options) !== stamp) {
      const now = readLists(options, topics, "nothing more was sent");
      if (now === undefined)
        throw new Failure(
          "The lists changed during the run, so it was stopped. Fix them, and run the same command again. Nobody gets it twice.",
        );
      [active, stamp] = [activeIn(now), now.stamp];
      for (const mailbox of now.unsubscribed) unsubscribed.add(mailbox);
    }
    return active.has(subscriber.address.key) && !isUnsubscribed(subscriber, unsubscribed);
  };
}

function activeIn({ subscribers }: Lists): Set<string> {
  const active = subscribers.filter(({ frequency }) => frequency !== "paused");
  return new Set(active.map(({ address }) => address.key));
}
