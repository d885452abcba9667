import { decodeText } from "../../content/files/decodeText.ts";
import { errorAt, type Finding, fileStart } from "../../content/problem.ts";
import { clean } from "../address.ts";

/** A column that holds addresses, in lower case, as mailing services name it. */
const emailColumn = /^e-?mail([ _-]?address)?$/;

/** What Excel writes, and asks for, to say what is between the cells. */
const separatorLine = /^"?sep=([^\n])"?[ \t]*(?=\n|$)/i;

/** How the files of spreadsheets begin, new and old ones. */
const spreadsheets = ["504b0304", "d0cf11e0"];

/** The text of a list, its comments blanked, and what its first line says. */
export interface ListText {
  readonly text: string;
  /** What is between the cells of a line. */
  readonly delimiter: string;
  /** Whether the first line names columns, and one of addresses among them. */
  readonly hasHead: boolean;
}

/**
 * Reads the bytes of a list: UTF-8, with or without a byte order mark, with line ends of any system. A line that begins with `# ` is a
 * comment. Between the cells is what Excel's `sep=` line says, or else the comma, semicolon or tab that the first line has most of. Returns
 * what is wrong where it can't be read; `whenEmpty` is what to do about a list in which nothing stands.
 */
export function readListText(bytes: Buffer, whenEmpty: string): ListText | Finding {
  if (spreadsheets.includes(bytes.toString("hex", 0, 4)))
    return errorAt(fileStart, "The file is a spreadsheet.", "Save it as “CSV UTF-8”.");
  if (bytes.toString("utf8").trim() === "") return errorAt(fileStart, "The list is empty.", whenEmpty);
  const source = decodeText(bytes, true);
  if (typeof source !== "string") return source;
  const text = source.replace(separatorLine, "").replace(/^#(?=[\s#]|$).*$/gm, "");
  const head = text.split("\n").find((line) => line.trim() !== "");
  if (head === undefined) return errorAt(fileStart, "The list is empty.", whenEmpty);
  const delimiter = separatorLine.exec(source)?.[1] ?? delimiterOf(head);
  const names = head.split(delimiter).map(columnName);
  return { text, delimiter, hasHead: names.includes("email") && !head.includes("@") };
}

function delimiterOf(head: string): string {
  const counts = [",", ";", "\t"].map((each) => ({ each, count: head.split(each).length }));
  return counts.reduce((most, next) => (next.count > most.count ? next : most)).each;
}

/** The name that a cell of the first line gives its column, in lower case. A column of addresses is always `email`. */
export function columnName(cell: string): string {
  const name = clean(cell.replaceAll('"', "")).toLowerCase();
  return emailColumn.test(name) ? "email" : name;
}
