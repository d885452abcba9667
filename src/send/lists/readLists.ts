import type { Finding } from "../../content/problem.ts";
import type { Topic } from "../../digest/digest.ts";
import { count, describeProblem } from "../../report.ts";
import type { SendOptions } from "../sendOptions.ts";
import { addressListsStamp, readAddressList } from "./addressListFiles.ts";
import { readSubscribers } from "./readSubscribers.ts";
import { readUnsubscribed } from "./readUnsubscribed.ts";
import type { Subscriber } from "./subscriberLine.ts";

/** The subscribers, the people who have unsubscribed, and how many lines were left out. */
export interface Lists {
  readonly subscribers: readonly Subscriber[];
  /** The mailboxes of the people who have unsubscribed. */
  readonly unsubscribed: ReadonlySet<string>;
  readonly repeated: number;
  /** Lines with mistakes. */
  readonly invalid: number;
  /** The stamp of the files when they were read: see `addressListsStamp`. */
  readonly stamp: string;
}

/** Reads the lists and reports their mistakes by line and column, never by address. Undefined if nothing may be sent. */
export function readLists(
  options: SendOptions,
  topics: readonly Topic[],
  consequence = "nothing was sent",
): Lists | undefined {
  const { subscribers: file = "", skipInvalid } = options;
  // Taken before reading, so that a change while reading is noticed later.
  const stamp = addressListsStamp(options);
  const read = readSubscribers(readAddressList(file), topics);
  report(file, read.findings);
  const others = readUnsubscribedLists(options.unsubscribed);
  const mistakes = read.findings.length + others.mistakes;
  // Otherwise a line that can't be read may be that of somebody who has unsubscribed.
  const canSkip =
    others.mistakes === 0 && !read.isInDoubt && (read.subscribers.length > 0 || read.findings.length === 0);
  if (mistakes > 0 && !(skipInvalid && canSkip)) {
    const rest = canSkip ? " Fix the lists, or skip these lines with --skip-invalid." : "";
    console.error(`${count(mistakes, "mistake")} in the lists: ${consequence}.${rest}`);
    return undefined;
  }
  return {
    subscribers: read.subscribers,
    unsubscribed: new Set([...others.mailboxes, ...read.unsubscribed]),
    repeated: read.repeated,
    invalid: new Set(read.findings.map(({ line }) => line)).size,
    stamp,
  };
}

/** Reads the lists of people who have unsubscribed, and reports their mistakes. */
export function readUnsubscribedLists(files: readonly string[]) {
  const mailboxes = new Set<string>();
  let mistakes = 0;
  for (const file of files) {
    const list = readUnsubscribed(readAddressList(file));
    report(file, list.findings);
    mistakes += list.findings.length;
    for (const mailbox of list.mailboxes) mailboxes.add(mailbox);
  }
  return { mailboxes, mistakes };
}

function report(file: string, findings: readonly Finding[]): void {
  for (const finding of findings) console.error(describeProblem({ file, ...finding }));
}
