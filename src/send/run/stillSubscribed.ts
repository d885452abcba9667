import type { Topic } from "../../digest/digest.ts";
import { type PlannedMessage, SendError } from "../index.ts";
import type { SendOptions } from "../sendOptions.ts";
import { stampOf } from "./listFiles.ts";
import { type Lists, readLists } from "./lists.ts";

/**
 * Keeps to the lists as they are while an issue is being sent: who leaves by then gets nothing more. Reads them again when a file has changed.
 * Throws a SendError when they can't be used any more.
 */
export function stillSubscribed(options: SendOptions, topics: readonly Topic[], lists: Lists) {
  let [wanted, stamp] = [wantedIn(lists), lists.stamp];
  const left = new Set(lists.unsubscribed);
  return ({ subscriber: { address } }: Pick<PlannedMessage, "subscriber">): boolean => {
    if (stampOf(options) !== stamp) {
      const now = readLists(options, topics, "nothing more was sent");
      if (now === undefined) throw new SendError(changed);
      [wanted, stamp] = [wantedIn(now), now.stamp];
      for (const mailbox of now.unsubscribed) left.add(mailbox);
    }
    return wanted.has(address.key) && !left.has(address.mailbox);
  };
}

const changed =
  "The lists changed during the run, so it was stopped. Fix them, and run the same command again. Nobody gets it twice.";

function wantedIn({ subscribers }: Lists): Set<string> {
  const active = subscribers.filter(({ frequency }) => frequency !== "paused");
  return new Set(active.map(({ address }) => address.key));
}
