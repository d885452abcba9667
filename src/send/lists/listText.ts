import { decodeText } from "../../content/files/decodeText.ts";
import { errorAt, type Finding, fileStart, type Position } from "../../content/problem.ts";
import { trimInvisible } from "../address.ts";

/** The names that mailing services give a column of addresses, in lower case. */
const emailColumn = /^e-?mail([ _-]?address)?$/;

/** The line in which Excel names the delimiter. */
const separatorLine = /^"?sep=([^\n])"?[ \t]*(?=\n|$)/i;

/** The first bytes of spreadsheet files, new and old ones. */
const spreadsheets = ["504b0304", "d0cf11e0"];

/** A comment in a list, and where it starts. */
export interface Comment extends Position {
  readonly text: string;
}

/** A line that is a comment. */
const commentLine = /^#(?=[\s#]|$).*$/gm;

/** The text of a list with its comments blanked out, and what its first line says. */
export interface ListText {
  readonly text: string;
  /** The lines that are comments. */
  readonly comments: readonly Comment[];
  /** The character between the cells of a line. */
  readonly delimiter: string;
  /** Whether the first line names columns, including one of addresses. */
  readonly hasHead: boolean;
}

/**
 * Reads the bytes of a list: UTF-8, with or without a byte order mark, with any line ends. A line that starts with `# ` is a comment.
 * The delimiter is what Excel's `sep=` line says or, without one, the most frequent comma, semicolon or tab in the first line. Returns an error
 * if the list can't be read. `whenEmpty` is the hint for an empty list.
 */
export function readListText(bytes: Buffer, whenEmpty: string): ListText | Finding {
  if (spreadsheets.includes(bytes.toString("hex", 0, 4)))
    return errorAt(fileStart, "The file is a spreadsheet.", "Save it as “CSV UTF-8”.");
  if (bytes.toString("utf8").trim() === "") return errorAt(fileStart, "The list is empty.", whenEmpty);
  const source = decodeText(bytes, true);
  if (typeof source !== "string") return source;
  const text = source.replace(separatorLine, "").replace(commentLine, "");
  const head = text.split("\n").find((line) => line.trim() !== "");
  if (head === undefined) return errorAt(fileStart, "The list is empty.", whenEmpty);
  const delimiter = separatorLine.exec(source)?.[1] ?? delimiterOf(head);
  const names = head.split(delimiter).map(columnName);
  return {
    text,
    comments: commentsIn(source),
    delimiter,
    hasHead: names.includes("email") && !head.includes("@"),
  };
}

function commentsIn(source: string): Comment[] {
  return source
    .split("\n")
    .flatMap((text, index) => (text.search(commentLine) < 0 ? [] : [{ text, line: index + 1, column: 1 }]));
}

function delimiterOf(head: string): string {
  const counts = [",", ";", "\t"].map((each) => ({ each, count: head.split(each).length }));
  return counts.reduce((most, next) => (next.count > most.count ? next : most)).each;
}

/** The name of a column in lower case, from its cell in the first line. A column of addresses is always called `email`. */
export function columnName(cell: string): string {
  const name = trimInvisible(cell.replaceAll('"', "")).toLowerCase();
  return emailColumn.test(name) ? "email" : name;
}
