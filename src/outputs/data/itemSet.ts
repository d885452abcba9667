import type { Digest, Item } from "../../digest/digest.ts";
import { type ItemRecord, type KnownRecord, recordOf } from "../exportRecord.ts";
import type { ColumnsOf } from "./column.ts";
import { type DataSet, dataSet, type Source } from "./dataSet.ts";
import { figureFields, keyDateFields, sourceFields, updateFields } from "./entryFields.ts";

/** Readers see only items that are published, so none of theirs is waiting. */
type PublishedRecord = Omit<KnownRecord, "waiting">;

const columns: ColumnsOf<PublishedRecord> = {
  id: { type: "text" },
  url: { type: "url" },
  headline: { type: "text" },
  standfirst: { type: "text", optional: true },
  text: {
    type: "text",
    inCsv: false,
  },
  date: { type: "day" },
  timestamp: {
    type: "integer",
  },
  issue: { type: "week" },
  label: { type: "text", optional: true },
  byline: { type: "text", list: true },
  topics: { type: "text", list: true, references: "topics" },
  topicNames: { type: "text", list: true },
  organisations: { type: "text", list: true, references: "organisations" },
  organisationNames: {
    type: "text",
    list: true,
  },
  people: { type: "text", list: true, references: "people" },
  peopleNames: { type: "text", list: true },
  series: { type: "text", optional: true },
  seriesName: { type: "text", optional: true },
  figures: { type: "records", fields: figureFields },
  keyDates: { type: "records", fields: keyDateFields },
  sources: { type: "records", fields: sourceFields },
  updates: { type: "records", fields: updateFields },
  related: { type: "text", list: true, references: "items" },
  words: { type: "integer" },
  story: { type: "text", optional: true },
  storyName: { type: "text", optional: true },
};

/** Every item. Its texts are long, so JSON Lines has a file for each year, and CSV has no texts. */
export const itemSet: DataSet = dataSet<PublishedRecord>({
  name: "items",
  words: ({ dataSets }) => dataSets.items,
  key: "id",
  hasOwnFields: true,
  columns,
  rows: (digest) => recordsOf(digest.items, digest),
  *csvRows(digest) {
    for (const item of digest.items) yield recordOf(item, digest, "");
  },
  sources: ({ items }) => items.flatMap(sourcesOf),
  parts: (digest) =>
    digest.years.map(({ period, items }) => ({
      name: period,
      rows: () => recordsOf(items, digest),
      sources: items.flatMap(sourcesOf),
    })),
});

function* recordsOf(items: readonly Item[], digest: Digest): Generator<ItemRecord> {
  for (const item of items) yield recordOf(item, digest);
}

/** What the record of an item depends on. Its fingerprint stands for its file and for the names of its subjects. */
function sourcesOf(item: Item): Source[] {
  return [item, ...item.related.map((related) => related.item.slug), item.story?.id, item.story?.name];
}
