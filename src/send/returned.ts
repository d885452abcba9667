import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fingerprintOf, messageNumber } from "./message.ts";
import { readSendLog } from "./sendLogFile.ts";
import type { Standing } from "./sendLogLines.ts";
import type { PlannedMessage } from "./sendPlan.ts";

/** So many earlier issues are looked at: whoever none of them knows is new. */
const mostLooked = 8;

/** Someone who had left when an issue was sent. */
export interface Returned {
  readonly line: number;
  readonly week: string;
}

/**
 * Those who had left when an earlier issue was sent, and whom no list says so of any more: they have come back, or the list is not whole. Of
 * each, the newest issue counts whose send log in a folder knows them. Throws a SendError when a log is damaged.
 */
export function returnedIn(
  folder: string,
  week: string,
  messages: readonly PlannedMessage[],
  secret: string,
): Returned[] {
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
function logsIn(folder: string, secret: string): Standing[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".jsonl")) : [];
  return names
    .sort()
    .reverse()
    .slice(0, mostLooked)
    .flatMap((name) => readSendLog(join(folder, name)) ?? [])
    .filter(({ head }) => head?.secret === fingerprintOf(secret))
    .sort((a, b) => ((a.head?.begun ?? "") < (b.head?.begun ?? "") ? 1 : -1));
}
