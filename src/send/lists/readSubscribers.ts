import { didYouMean } from "../../content/nearestWord.ts";
import { errorAt, type Finding, fileStart } from "../../content/problem.ts";
import type { Topic } from "../../digest/digest.ts";
import { type Table, tableIn } from "./csv.ts";
import { readListText } from "./listText.ts";
import { columns, type Line, readLine, type Subscriber } from "./subscriberLine.ts";

/** The subscribers in a list, each once, what is wrong with the list, and how many of its lines repeat an address. */
export interface Subscribers {
  readonly subscribers: readonly Subscriber[];
  /** The mailboxes that the list itself says not to send to. */
  readonly unsubscribed: ReadonlySet<string>;
  readonly findings: readonly Finding[];
  readonly repeated: number;
  /** Whether a part that can't be read may name somebody who has unsubscribed. Then nothing may be sent. */
  readonly isInDoubt: boolean;
}

const namesHint = `The first line names the columns: ${columns.join(",")}. Only email is required.`;

/** Reads a list of subscribers: CSV with the columns `email`, `name`, `topics`, `frequency` and `status`. Only `email` is required. */
export function readSubscribers(bytes: Buffer, topics: readonly Topic[]): Subscribers {
  const list = readListText(bytes, namesHint);
  if (!("text" in list)) return unusable([list]);
  const table = tableIn(list);
  const findings = table.head ? headProblems(table) : table.findings;
  if (findings.length > 0) return unusable(findings);
  const lines = table.rows.map((row) => readLine(row, table.names, topics));
  return {
    ...onceEach(lines),
    findings: [...lines.flatMap((line) => line.findings), ...table.findings],
    isInDoubt:
      table.findings.length > 0 ||
      lines.some(({ isUnsubscribed, addresses }) => isUnsubscribed && addresses.length === 0),
  };
}

function unusable(findings: readonly Finding[]): Subscribers {
  return { subscribers: [], unsubscribed: new Set(), findings, repeated: 0, isInDoubt: true };
}

/** The first line of an address counts, unless another line of its mailbox has a mistake or says that its owner does not get the email. */
function onceEach(lines: readonly Line[]): Omit<Subscribers, "findings" | "isInDoubt"> {
  const all = lines.flatMap(({ subscriber }) => subscriber ?? []);
  const wrong = lines.filter(({ subscriber }) => subscriber === undefined);
  const inDoubt = new Set(wrong.flatMap(({ addresses }) => addresses.map(({ mailbox }) => mailbox)));
  const byKey = new Map<string, Subscriber>();
  for (const each of all) {
    const { key } = each.address;
    if (!byKey.has(key) || each.frequency === "paused") byKey.set(key, each);
  }
  const unsubscribed = lines.flatMap(({ subscriber, isUnsubscribed }) =>
    isUnsubscribed && subscriber ? subscriber.address.mailbox : [],
  );
  return {
    subscribers: [...byKey.values()].filter(({ address }) => !inDoubt.has(address.mailbox)),
    unsubscribed: new Set(unsubscribed),
    repeated: all.length - byKey.size,
  };
}

function headProblems({ head, names }: Table): Finding[] {
  if (!names.includes("email")) return [errorAt(fileStart, "The list has no column `email`.", namesHint)];
  const seen = new Set<string>();
  return names.flatMap((name, cell) => {
    const problem = nameProblem(name, seen);
    seen.add(name);
    return problem ? [errorAt(head?.placeOf(cell) ?? fileStart, ...problem)] : [];
  });
}

/** What is wrong with the name of a column, and the hint; undefined if it is right. `seen` are the names before it. */
function nameProblem(name: string, seen: ReadonlySet<string>): [message: string, hint: string] | undefined {
  if (name.includes("@")) return ["The first line holds an address.", namesHint];
  if (seen.has(name)) return [`There are two columns \`${name}\`.`, "Keep one."];
  if (columns.some((column) => column === name)) return undefined;
  return [`\`${name}\` is not a column.`, `${didYouMean(name, columns)} ${namesHint}`.trim()];
}
