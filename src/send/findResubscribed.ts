import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fingerprintOf, messageNumber } from "./message.ts";
import { readSendLog } from "./sendLogFile.ts";
import type { SendLogState } from "./sendLogLines.ts";
import type { PlannedMessage } from "./sendPlan.ts";

/** So many earlier issues are looked at: whoever none of them knows is new. */
const mostLooked = 8;

/** Someone who had left when an issue was sent. */
export interface Resubscribed {
  readonly line: number;
  readonly week: string;
}

/**
 * People who had left when an earlier issue was sent, but are in no list of unsubscribed people now. They have resubscribed, or a list is
 * incomplete. For each, the newest issue whose send log has them counts. Throws a SendError when a log is damaged.
 */
export function findResubscribed(
  folder: string,
  week: string,
  messages: readonly PlannedMessage[],
  secret: string,
): Resubscribed[] {
  const logs = logsIn(folder, secret).filter(({ head }) => head?.issue !== week);
  return messages.flatMap(({ subscriber: { address, line } }) => {
    for (const { head, last, left } of logs) {
      const number = messageNumber(secret, head?.issue ?? "", address);
      if (left.has(number)) return [{ line, week: head?.issue ?? "" }];
      if (last.has(number)) return [];
    }
    return [];
  });
}

/** The logs that were begun with the same secret, the newest first. */
function logsIn(folder: string, secret: string): SendLogState[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".jsonl")) : [];
  return names
    .sort()
    .reverse()
    .slice(0, mostLooked)
    .flatMap((name) => readSendLog(join(folder, name)) ?? [])
    .filter(({ head }) => head?.secret === fingerprintOf(secret))
    .sort((a, b) => ((a.head?.begun ?? "") < (b.head?.begun ?? "") ? 1 : -1));
}
