import type { Formats } from "../../../formats/formats.ts";
import { type Phrase, phrase } from "../../../phrase.ts";

/** The page about the open data, and what its files say of themselves. */
export const dataPage = ({ count, longDay }: Formats) => ({
  description: (publication: string) =>
    `The items of ${publication} and what they report, as tables for spreadsheets and programs.`,
  nameOf: (publication: string) => `Data of ${publication}`,
  fileTitle: (publication: string) => `${publication}: data`,
  about:
    "Everything that we publish, as tables: open the CSV files in a spreadsheet, and read the JSON Lines with a program.",
  newest: "Newest entry",
  licence: "Licence",
  noLicence: "We have not named a licence. Ask the editors before you publish more than a quotation.",
  version: "Version",
  versionAbout: (version: number) =>
    `${version}, raised when a file or column is added, removed or changes its type.`,
  cite: "To cite",
  citation: (publication: string, version: number, day: string | undefined, address: string) =>
    `${publication}, “Data”, version ${version}${day ? `, ${longDay(day)}` : ""}, ${address}`,
  csvAbout:
    "In UTF-8, with a header. Semicolons separate the entries of a list. A text that starts with =, +, - or @ has an apostrophe before it, so that no spreadsheet takes it for a formula.",
  descriptions: "Descriptions for programs",
  csvMetadata: "CSV on the Web",
  csvMetadataAbout: "The columns and types of every CSV file.",
  vocabulary: "Topics as SKOS",
  vocabularyAbout: "The topics as a vocabulary, in JSON-LD.",
  setAbout: (about: string, rows: number) => `${about} ${count(rows, { one: "row", other: "rows" })}.`,
  columns: (number: number) => count(number, { one: "column", other: "columns" }),
  /** A kind of file or a number of columns. `set` is which set it is of, for those who hear it. */
  ofSet: <T>(what: string, set: string, heard: (text: string) => T): Phrase<T | string> =>
    phrase<T | string>`${what}${heard(` of ${set}`)}`,
  linesOf: (part: string) => `JSON Lines of ${part}`,
  onlyInLines: "Only in JSON Lines.",
  eachHas: (fields: string) => `Each has ${fields}.`,
  ownField: "A field that this publication adds.",
});
