import { errorAt, type Finding, type Position } from "../../content/problem.ts";
import { addressesIn, addressesWithin, type FoundAddress } from "./addressesIn.ts";
import { type Row, tableIn, tooManyCells } from "./csv.ts";
import { type Comment, type ListText, readListText } from "./listText.ts";
import { isActive } from "./status.ts";

/** The mailboxes of the people who have unsubscribed, and what is wrong with their list. */
export interface Unsubscribed {
  readonly mailboxes: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

/** An address or, as a text, what is wrong with it, and where it is. */
interface Placed extends Pick<FoundAddress, "address"> {
  readonly place: () => Position;
}

const whenEmpty =
  "Check that it is the right file. If nobody has unsubscribed yet, write `email` in its first line.";
const whenWrong =
  "Write one address a line, or name the columns in the first line and call the address column `email`. Comments begin with `# `.";

/**
 * Reads a list of people who have unsubscribed: addresses, or CSV whose first line names a column `email`. Every address in it counts, in any
 * column. Anything else that may be an address is an error, as is an address in a comment: it may be of somebody who must not get the email.
 */
export function readUnsubscribed(bytes: Buffer): Unsubscribed {
  const list = readListText(bytes, whenEmpty);
  if (!("text" in list)) return { mailboxes: new Set(), findings: [list] };
  const { placed, findings } = list.hasHead ? inTable(list) : inLines(list);
  const mailboxes = new Set<string>();
  const problems = placed.flatMap(({ address, place }) => {
    if (typeof address === "string") return [errorAt(place(), address, whenWrong, { field: "email" })];
    mailboxes.add(address.mailbox);
    return [];
  });
  return {
    mailboxes,
    findings: [...findings, ...problems, ...list.comments.flatMap(addressesInComment)].sort(
      (a, b) => a.line - b.line || a.column - b.column,
    ),
  };
}

/** A comment may follow the addresses of a line. */
function inLines({ text }: ListText): { placed: Placed[]; findings: Finding[] } {
  const lines = text.split("\n").map((written, index) => {
    const addresses = written.replace(/(^|\s)#(\s.*)?$/u, "");
    const comment = { text: written.slice(addresses.length), line: index + 1, column: addresses.length + 1 };
    return { addresses, comment };
  });
  return {
    placed: lines.flatMap(({ addresses, comment: { line } }) =>
      (addresses.trim() === "" ? [] : addressesIn(addresses)).map(({ address, at }) => ({
        address,
        place: () => ({ line, column: at + 1 }),
      })),
    ),
    findings: lines.flatMap(({ comment }) => addressesInComment(comment)),
  };
}

function addressesInComment({ text, line, column }: Comment): Finding[] {
  return addressesWithin(text).map(({ at }) =>
    errorAt(
      { line, column: column + at },
      "An address in a comment does not count.",
      "If its owner has unsubscribed, write it on a line of its own. Otherwise remove it.",
      { field: "email" },
    ),
  );
}

function inTable(list: ListText): { placed: Placed[]; findings: Finding[] } {
  const { head, names, rows, findings } = tableIn(list);
  const misplaced = names.findIndex((name) => name === "topics" || name === "frequency");
  if (head && misplaced >= 0)
    return { placed: [], findings: [errorAt(head.placeOf(misplaced), ...listOfSubscribers)] };
  const emailColumns = new Set(names.flatMap((name, column) => (name === "email" ? [column] : [])));
  const statusColumn = names.indexOf("status");
  return {
    placed: rows.flatMap((row) => inRow(row, emailColumns)),
    findings: [...findings, ...rows.flatMap((row) => rowProblems(row, names.length, statusColumn))],
  };
}

const listOfSubscribers = [
  "This is a list of subscribers.",
  "Give it with --subscribers, and the list of people who have unsubscribed with --unsubscribed.",
] as const;

/** A column of addresses has nothing else. Notes in other columns may contain addresses too. */
function inRow({ cells, placeOf }: Row, emailColumns: ReadonlySet<number>): Placed[] {
  const isEmail = (cell: string, column: number) => emailColumns.has(column) && cell.trim() !== "";
  const found = cells.flatMap((cell, column) =>
    (isEmail(cell, column) ? addressesIn(cell) : addressesWithin(cell)).map(({ address }) => ({
      address,
      place: () => placeOf(column),
    })),
  );
  if (cells.some(isEmail)) return found;
  const [first = 0] = emailColumns;
  return [{ address: "The address is empty.", place: () => placeOf(first) }, ...found];
}

function rowProblems({ cells, placeOf }: Row, columns: number, statusColumn: number): Finding[] {
  const excess = cells.length > columns ? [errorAt(placeOf(columns), ...tooManyCells)] : [];
  if (!isActive(cells[statusColumn] ?? "")) return excess;
  const message = "This line is for someone who is still subscribed.";
  const hint = "Keep only people who have unsubscribed in this list.";
  return [...excess, errorAt(placeOf(statusColumn), message, hint)];
}
