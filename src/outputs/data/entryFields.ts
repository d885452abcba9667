import type { ItemRecord } from "../exportRecord.ts";
import type { ColumnsOf } from "./column.ts";

type Entry<List extends "figures" | "keyDates" | "sources" | "updates"> = ItemRecord[List][number];

/*
 * The fields of the entries that items have lists of. In JSON, they are in their items; in CSV, each list is a set of its own.
 */

export const figureFields: ColumnsOf<Entry<"figures">> = {
  label: { type: "text" },
  value: { type: "number" },
  of: { type: "number", optional: true },
  unit: { type: "text", optional: true },
  asOf: { type: "period", optional: true },
};

export const keyDateFields: ColumnsOf<Entry<"keyDates">> = {
  label: { type: "text" },
  kind: { type: "text" },
  date: { type: "date" },
  until: { type: "date", optional: true },
  place: { type: "text", optional: true },
  url: { type: "url", optional: true },
  was: { type: "date", list: true, optional: true },
  withdrawn: { type: "day", optional: true },
};

export const sourceFields: ColumnsOf<Entry<"sources">> = {
  publisher: { type: "text", optional: true },
  title: { type: "text", optional: true },
  url: { type: "url", optional: true },
  date: { type: "period", optional: true },
  author: { type: "text", optional: true },
};

export const updateFields: ColumnsOf<Entry<"updates">> = {
  date: { type: "day" },
  kind: { type: "text" },
  note: { type: "text" },
};
