import type { Finding } from "../../content/problem.ts";
import type { Topic } from "../../digest/digest.ts";
import { count, describeProblem } from "../../report.ts";
import { readSubscribers, readUnsubscribed, type Subscriber } from "../index.ts";
import type { SendOptions } from "../sendOptions.ts";
import { readList, stampOf } from "./listFiles.ts";

/** Those in the list of subscribers, those who have left, and how many lines were left out. */
export interface Lists {
  readonly subscribers: readonly Subscriber[];
  /** The mailboxes of those who have left. */
  readonly unsubscribed: ReadonlySet<string>;
  readonly repeated: number;
  /** Lines with mistakes. */
  readonly invalid: number;
  /** What their files were like. */
  readonly stamp: string;
}

/** Reads the lists. Tells what is wrong with them by line and column, never by address; undefined when nobody may be sent to. */
export function readLists(
  options: SendOptions,
  topics: readonly Topic[],
  consequence = "nothing was sent",
): Lists | undefined {
  const { subscribers: file = "", skipInvalid } = options;
  // What changes from now on is noticed later.
  const stamp = stampOf(options);
  const read = readSubscribers(readList(file), topics);
  tell(file, read.findings);
  const left = readLeft(options.unsubscribed);
  const faults = read.findings.length + left.faults;
  // Nobody may be taken for one who stays because their line can't be read.
  const mayBeLeftOut =
    left.faults === 0 && !read.isInDoubt && !isEmpty(read.subscribers.length, read.findings);
  if (faults > 0 && !(skipInvalid && mayBeLeftOut)) {
    const rest = mayBeLeftOut ? " Fix the lists, or skip these lines with --skip-invalid." : "";
    console.error(`${count(faults, "mistake")} in the lists: ${consequence}.${rest}`);
    return undefined;
  }
  return {
    subscribers: read.subscribers,
    unsubscribed: new Set([...left.mailboxes, ...read.unsubscribed]),
    repeated: read.repeated,
    invalid: new Set(read.findings.map(({ line }) => line)).size,
    stamp,
  };
}

/** Reads the lists of those who have left, and tells what is wrong with them. */
export function readLeft(files: readonly string[]) {
  const mailboxes = new Set<string>();
  let faults = 0;
  for (const file of files) {
    const left = readUnsubscribed(readList(file));
    tell(file, left.findings);
    faults += left.findings.length;
    for (const mailbox of left.mailboxes) mailboxes.add(mailbox);
  }
  return { mailboxes, faults };
}

/** Whether mistakes are all that there is. */
function isEmpty(found: number, findings: readonly Finding[]): boolean {
  return found === 0 && findings.length > 0;
}

function tell(file: string, findings: readonly Finding[]): void {
  for (const finding of findings) console.error(describeProblem({ file, ...finding }));
}
