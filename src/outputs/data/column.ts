/**
 * The type of a single value. A `date` is as exact as its writer knew: a minute, a day or a month. A `period` is a year, a month or a day; a
 * `week` is an ISO week.
 */
export type ValueType =
  | "text"
  | "url"
  | "day"
  | "date"
  | "period"
  | "week"
  | "number"
  | "integer"
  | "boolean";

/** A column of a data set, as the page, the files and their descriptions need it. */
export interface Column {
  readonly name: string;
  /** `records` have fields of their own. CSV has no place for them. */
  readonly type: ValueType | "records";
  readonly list: boolean;
  /** Whether a row may have no value. A list is always there, even if it is empty. */
  readonly optional: boolean;
  readonly fields: readonly Column[];
  /** The data set whose ids it has. */
  readonly references: string | undefined;
  readonly inCsv: boolean;
}

type TypeOf<V> = [V] extends [boolean]
  ? "boolean"
  : [V] extends [number]
    ? "number" | "integer"
    : Exclude<ValueType, "boolean" | "number" | "integer">;

type Kind<V> = [V] extends [readonly (infer E)[]]
  ? [E] extends [object]
    ? { readonly type: "records"; readonly fields: ColumnsOf<E> }
    : { readonly type: TypeOf<E>; readonly list: true }
  : { readonly type: TypeOf<V>; readonly list?: never };

type Presence<V> = undefined extends V ? { readonly optional: true } : { readonly optional?: never };

/** What has to be said of a column whose values have the type `V`. */
type ColumnOf<V> = Kind<NonNullable<V>> &
  Presence<V> & {
    readonly references?: string;
    readonly inCsv?: false;
  };

/** What has to be said of the columns of rows: of each field exactly once, with its type. So the description of a set can't miss a field. */
export type ColumnsOf<Row> = { readonly [K in keyof Required<Row>]: ColumnOf<Row[K]> };

/** What is said of a column, whatever its values. */
interface Said extends Partial<Omit<Column, "name" | "fields">> {
  readonly fields?: object;
}

/** Columns as a list, in order. `columns` is a `ColumnsOf` any row. */
export function columnList(columns: object): Column[] {
  return Object.entries<Said>(columns as Readonly<Record<string, Said>>).map(([name, said]) => {
    const { type = "text", list = false, optional = false, fields = {}, references } = said;
    const inCsv = type !== "records" && said.inCsv !== false;
    return {
      ...{ name, type, list: list || type === "records", optional },
      ...{ fields: columnList(fields), references, inCsv },
    };
  });
}
