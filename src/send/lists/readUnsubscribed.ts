import { errorAt, type Finding, type Position } from "../../content/problem.ts";
import { addressesIn, addressesWithin, type FoundAddress } from "./addressesIn.ts";
import { type Row, tableIn } from "./csv.ts";
import { type ListText, readListText } from "./listText.ts";
import { isSentTo } from "./status.ts";

/** The mailboxes that want nothing more, and what is wrong with their list. */
export interface Unsubscribed {
  readonly mailboxes: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

/** An address or, as a text, what is wrong, and where it stands. */
interface Placed extends Pick<FoundAddress, "address"> {
  readonly place: Position;
}

const whenEmpty =
  "Check that it is the right file. If nobody has unsubscribed yet, write `email` in its first line.";
const whenWrong =
  "Write one address a line, or name the columns in the first line and call the address column `email`. Comments begin with `# `.";

/**
 * Reads a list of those who have left: addresses, or CSV whose first line names a column `email`. Every address that stands in it counts, in
 * whatever column, and what can't be read is refused: nothing of it is overlooked.
 */
export function readUnsubscribed(bytes: Buffer): Unsubscribed {
  const list = readListText(bytes, whenEmpty);
  if (!("text" in list)) return { mailboxes: new Set(), findings: [list] };
  const { placed, findings } = list.hasHead ? inTable(list) : { placed: inLines(list), findings: [] };
  const mailboxes = new Set<string>();
  const faults = placed.flatMap(({ address, place }) => {
    if (typeof address === "string") return [errorAt(place, address, whenWrong, { field: "email" })];
    mailboxes.add(address.mailbox);
    return [];
  });
  return {
    mailboxes,
    findings: [...findings, ...faults].sort((a, b) => a.line - b.line || a.column - b.column),
  };
}

/** A comment may follow the addresses of a line. */
function inLines({ text }: ListText): Placed[] {
  return text.split("\n").flatMap((whole, index) => {
    const line = whole.replace(/(^|\s)#(\s.*)?$/u, "");
    const found = line.trim() === "" ? [] : addressesIn(line);
    return found.map(({ address, at }) => ({ address, place: { line: index + 1, column: at + 1 } }));
  });
}

function inTable(list: ListText): { placed: Placed[]; findings: Finding[] } {
  const { head, names, rows, findings } = tableIn(list);
  const misplaced = names.findIndex((name) => name === "topics" || name === "frequency");
  if (head && misplaced >= 0) return { placed: [], findings: [aListOfSubscribers(head.placeOf(misplaced))] };
  return {
    placed: rows.flatMap((row) => inRow(row, names)),
    findings: [...findings, ...rows.flatMap((row) => faultsOf(row, names))],
  };
}

/** In a column of addresses stands nothing else; what is noted in others may name some, too. */
function inRow({ cells, placeOf }: Row, names: readonly string[]): Placed[] {
  const found = cells.flatMap((cell, index) => {
    const isEmail = names[index] === "email" && cell.trim() !== "";
    const addresses = isEmail ? addressesIn(cell) : addressesWithin(cell);
    return addresses.map(({ address }) => ({ address, place: placeOf(index) }));
  });
  if (names.some((name, index) => name === "email" && cells[index]?.trim())) return found;
  return [{ address: "The address is empty.", place: placeOf(names.indexOf("email")) }, ...found];
}

function faultsOf({ cells, placeOf }: Row, names: readonly string[]): Finding[] {
  const status = names.indexOf("status");
  const more =
    cells.length > names.length
      ? [
          errorAt(
            placeOf(names.length),
            "The line has more cells than there are columns.",
            'Write a cell with commas as "Reed, Ann".',
          ),
        ]
      : [];
  if (!isSentTo(cells[status] ?? "")) return more;
  const hint = "Keep only people who have unsubscribed in this list.";
  return [...more, errorAt(placeOf(status), "This line is for someone who is still subscribed.", hint)];
}

function aListOfSubscribers(place: Position): Finding {
  return errorAt(
    place,
    "This is a list of subscribers.",
    "Give it with --subscribers, and the list of people who have unsubscribed with --unsubscribed.",
  );
}
