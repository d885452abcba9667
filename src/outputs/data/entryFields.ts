import type { ItemRecord } from "../exportRecord.ts";
import type { ColumnsOf } from "./column.ts";

type Entry<List extends "figures" | "keyDates" | "sources" | "updates"> = ItemRecord[List][number];

/*
 * The fields of the entries that items have lists of. In JSON, they are in their items; in CSV, each list is a set of its own.
 */

export const figureFields: ColumnsOf<Entry<"figures">> = {
  label: { type: "text", about: "What the number counts." },
  value: { type: "number", about: "The number." },
  of: { type: "number", optional: true, about: "The total, if the number is part of one." },
  unit: { type: "text", optional: true, about: "The unit, such as £bn, % or weeks." },
  asOf: { type: "period", optional: true, about: "The year, month or day that the number refers to." },
};

export const keyDateFields: ColumnsOf<Entry<"keyDates">> = {
  label: { type: "text", about: "What happens." },
  kind: { type: "text", about: "`opens`, `closes`, `happens` or `expected`." },
  date: { type: "date", about: "When, as exact as is known. Times are in the time zone of the site." },
  until: { type: "date", optional: true, about: "The last day, or the time at which it ends." },
  place: { type: "text", optional: true, about: "Where it happens." },
  url: { type: "url", optional: true, about: "The address of its own page." },
  was: { type: "date", list: true, optional: true, about: "Its earlier dates, if it has moved." },
  withdrawn: { type: "day", optional: true, about: "The day on which it was cancelled." },
};

export const sourceFields: ColumnsOf<Entry<"sources">> = {
  publisher: { type: "text", optional: true, about: "Who published the source." },
  title: { type: "text", optional: true, about: "Its title." },
  url: { type: "url", optional: true, about: "Its web address." },
  date: { type: "period", optional: true, about: "When it was published." },
  author: { type: "text", optional: true, about: "Who wrote it." },
};

export const updateFields: ColumnsOf<Entry<"updates">> = {
  date: { type: "day", about: "The day of the change." },
  kind: { type: "text", about: "`correction`, `clarification` or `update`." },
  note: { type: "text", about: "What changed and why." },
};
