import { didYouMean } from "../../content/nearestWord.ts";
import { errorAt, type Finding, fileStart } from "../../content/problem.ts";
import type { Topic } from "../../digest/digest.ts";
import { type Table, tableIn } from "./csv.ts";
import { readListText } from "./listText.ts";
import { columns, type Line, readLine, type Subscriber } from "./subscriberLine.ts";

/** Those in a list, each once, what is wrong with it, and how many of its lines are repetitions. */
export interface Subscribers {
  readonly subscribers: readonly Subscriber[];
  /** The mailboxes that the list itself says not to send to. */
  readonly unsubscribed: ReadonlySet<string>;
  readonly findings: readonly Finding[];
  readonly repeated: number;
  /** Whether someone may have left whom the list does not name: part of it can't be read. Then nobody may be sent to. */
  readonly isInDoubt: boolean;
}

const namesHint = `The first line names the columns: ${columns.join(",")}. Only email is required.`;

/** Reads a list of subscribers: CSV with the columns `email`, `name`, `topics`, `frequency` and `status`, of which only the first must be there. */
export function readSubscribers(bytes: Buffer, topics: readonly Topic[]): Subscribers {
  const list = readListText(bytes, namesHint);
  if (!("text" in list)) return faulty([list]);
  const table = tableIn(list);
  const findings = table.head ? faultsOfHead(table) : table.findings;
  if (findings.length > 0) return faulty(findings);
  const lines = table.rows.map((row) => readLine(row, table.names, topics));
  return {
    ...onceEach(lines),
    findings: [...lines.flatMap((line) => line.findings), ...table.findings],
    isInDoubt:
      table.findings.length > 0 || lines.some(({ isLeft, addresses }) => isLeft && addresses.length === 0),
  };
}

function faulty(findings: readonly Finding[]): Subscribers {
  return { subscribers: [], unsubscribed: new Set(), findings, repeated: 0, isInDoubt: true };
}

/** The first line of an address counts, unless another of its mailbox has a mistake or says that it is not sent to. */
function onceEach(lines: readonly Line[]): Omit<Subscribers, "findings" | "isInDoubt"> {
  const all = lines.flatMap(({ subscriber }) => subscriber ?? []);
  const wrong = lines.filter(({ subscriber }) => subscriber === undefined);
  const inDoubt = new Set(wrong.flatMap(({ addresses }) => addresses.map(({ mailbox }) => mailbox)));
  const byKey = new Map<string, Subscriber>();
  for (const each of all) {
    const { key } = each.address;
    if (!byKey.has(key) || each.frequency === "paused") byKey.set(key, each);
  }
  const left = lines.flatMap(({ subscriber, isLeft }) =>
    isLeft && subscriber ? subscriber.address.mailbox : [],
  );
  return {
    subscribers: [...byKey.values()].filter(({ address }) => !inDoubt.has(address.mailbox)),
    unsubscribed: new Set(left),
    repeated: all.length - byKey.size,
  };
}

function faultsOfHead({ head, names }: Table): Finding[] {
  if (!names.includes("email")) return [errorAt(fileStart, "The list has no column `email`.", namesHint)];
  return names.flatMap((name, cell) => {
    const place = head?.placeOf(cell) ?? fileStart;
    if (name.includes("@")) return [errorAt(place, "The first line holds an address.", namesHint)];
    if (names.indexOf(name) < cell)
      return [errorAt(place, `There are two columns \`${name}\`.`, "Keep one.")];
    if (columns.some((column) => column === name)) return [];
    return [
      errorAt(place, `\`${name}\` is not a column.`, `${didYouMean(name, columns)} ${namesHint}`.trim()),
    ];
  });
}
