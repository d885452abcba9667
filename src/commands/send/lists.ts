import { readFileSync } from "node:fs";
import type { Finding } from "../../content/problem.ts";
import type { Topic } from "../../digest/digest.ts";
import { readSubscribers, readUnsubscribed, type Subscriber } from "../../publish/send/index.ts";
import { count, describeProblem } from "../report.ts";
import type { SendOptions } from "../sendOptions.ts";

/** Those in the list of subscribers, those who have left, and how many lines were left out. */
export interface Lists {
  readonly subscribers: readonly Subscriber[];
  readonly unsubscribed: ReadonlySet<string>;
  readonly repeated: number;
  /** Lines with mistakes. */
  readonly invalid: number;
}

/** Reads the lists. Tells what is wrong with them by line and column, never by address; undefined when nobody may be sent to. */
export function readLists(options: SendOptions, topics: readonly Topic[]): Lists | undefined {
  const { subscribers: file = "", unsubscribed: leftFile, skipInvalid } = options;
  const read = readSubscribers(readFileSync(file), topics);
  const left = leftFile === undefined ? nobody : readUnsubscribed(readFileSync(leftFile));
  tell(file, read.findings);
  tell(leftFile ?? "", left.findings);
  const faults = read.findings.length + left.findings.length;
  const invalid = new Set(read.findings.map(({ line }) => line)).size;
  // Nobody may be taken for one who stays because their line can't be read.
  const mayBeLeftOut = left.findings.length === 0 && !isEmpty(read.subscribers.length, read.findings);
  if (faults > 0 && !(skipInvalid && mayBeLeftOut)) {
    const rest = mayBeLeftOut ? " Mend the lists, or leave such lines out with --skip-invalid." : "";
    console.error(`${count(faults, "mistake")} in the lists: nothing was sent.${rest}`);
    return undefined;
  }
  return { subscribers: read.subscribers, unsubscribed: left.keys, repeated: read.repeated, invalid };
}

const nobody = { keys: new Set<string>(), findings: [] };

/** Whether mistakes are all that there is. */
function isEmpty(found: number, findings: readonly Finding[]): boolean {
  return found === 0 && findings.length > 0;
}

function tell(file: string, findings: readonly Finding[]): void {
  for (const finding of findings) console.error(describeProblem({ file, ...finding }));
}
