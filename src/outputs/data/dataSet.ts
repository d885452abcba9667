import type { Digest, Fingerprinted } from "../../digest/digest.ts";
import type { Words } from "../../language/words.ts";
import { type Column, type ColumnsOf, columnList } from "./column.ts";

/** What a set depends on: when any of it changes, the files of the set are written again. */
export type Source = Fingerprinted | string | number | undefined;

/** What readers are told of a set of data. Each column has a sentence. */
interface SetWords<Row = Readonly<Record<string, unknown>>> {
  readonly title: string;
  /** A sentence about what a row is. */
  readonly about: string;
  readonly columns: { readonly [K in keyof Required<Row>]: string };
}

/** A set of data: rows that all have the same columns. */
export interface DataSet<Row = object> {
  /** Names its files: `key-dates` for `/data/key-dates.csv`. It is permanent. */
  readonly name: string;
  /** What readers are told of it. */
  words(words: Words): SetWords;
  readonly columns: readonly Column[];
  /** The column that no two rows share, if there is one. */
  readonly key: string | undefined;
  /** Whether rows may have fields that the digest adds, which start with `x-`. CSV does not have them. */
  readonly hasOwnFields: boolean;
  /** The rows in the order of the files, made one by one. Their fields are in the order of the columns. */
  rows(digest: Digest): Iterable<Row>;
  /** The same rows for CSV, which leaves some columns out. They need no value there. */
  csvRows(digest: Digest): Iterable<Row>;
  sources(digest: Digest): readonly Source[];
  /** The files of JSON Lines that the rows are divided into, if there are several: the name of each, and its rows. */
  parts: ((digest: Digest) => readonly DataPart[]) | undefined;
}

/** Some rows of a set, in a file of their own below the folder of the set. */
export interface DataPart {
  readonly name: string;
  rows(): Iterable<object>;
  readonly sources: readonly Source[];
}

/** What is written down of a set. TypeScript compares the columns with the fields of a row. */
interface Definition<Row extends object> {
  readonly name: string;
  words(words: Words): SetWords<Row>;
  readonly key?: keyof Row & string;
  readonly columns: ColumnsOf<Row>;
  readonly hasOwnFields?: true;
  rows(digest: Digest): Iterable<Row>;
  csvRows?(digest: Digest): Iterable<Row>;
  sources(digest: Digest): readonly Source[];
  parts?(digest: Digest): readonly DataPart[];
}

/** Makes a set. */
export function dataSet<Row extends object>(definition: Definition<Row>): DataSet {
  const { columns, key, hasOwnFields = false, rows, csvRows = rows, parts, ...rest } = definition;
  return { ...rest, columns: columnList(columns), key, hasOwnFields, rows, csvRows, parts };
}
