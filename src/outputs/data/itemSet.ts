import type { Digest, Item } from "../../digest/digest.ts";
import { type ItemRecord, type KnownRecord, recordOf } from "../exportRecord.ts";
import type { ColumnsOf } from "./column.ts";
import { type DataSet, dataSet, type Source } from "./dataSet.ts";
import { figureFields, keyDateFields, sourceFields, updateFields } from "./entryFields.ts";

/** Readers see only items that are published, so none of theirs is waiting. */
type PublishedRecord = Omit<KnownRecord, "waiting">;

const columns: ColumnsOf<PublishedRecord> = {
  id: { type: "text", about: "Unique and permanent." },
  url: { type: "url", about: "The address of its page." },
  headline: { type: "text", about: "The headline, in plain text." },
  standfirst: { type: "text", about: "The sentence that sums the item up." },
  text: {
    type: "text",
    inCsv: false,
    about:
      "The text without markup. Each paragraph, heading, table cell and entry of a list is a line. Footnotes come last.",
  },
  date: { type: "day", about: "The day of publication." },
  timestamp: {
    type: "integer",
    about: "Midnight of that day in the time zone of the site, in seconds since 1970.",
  },
  issue: { type: "week", about: "The ISO week of its issue." },
  label: { type: "text", optional: true, about: "`revealed`, `exclusive`, `analysis` or `explainer`." },
  byline: { type: "text", list: true, about: "Who wrote it." },
  topics: { type: "text", list: true, references: "topics", about: "Ids, the main topic first." },
  topicNames: { type: "text", list: true, about: "The names of the topics, in the same order." },
  organisations: { type: "text", list: true, references: "organisations", about: "Ids." },
  organisationNames: {
    type: "text",
    list: true,
    about: "The names of the organisations, in the same order.",
  },
  people: { type: "text", list: true, references: "people", about: "Ids." },
  peopleNames: { type: "text", list: true, about: "The names of the people, in the same order." },
  series: { type: "text", optional: true, about: "The id of its series." },
  seriesName: { type: "text", optional: true, about: "The name of its series." },
  figures: { type: "records", fields: figureFields, about: "The numbers that it reports." },
  keyDates: { type: "records", fields: keyDateFields, about: "The dates that readers should know." },
  sources: { type: "records", fields: sourceFields, about: "Where its facts come from." },
  updates: { type: "records", fields: updateFields, about: "Its changes since publication." },
  related: { type: "text", list: true, references: "items", about: "The ids of related items." },
  words: { type: "integer", about: "How many words the text has." },
  story: { type: "text", optional: true, about: "The id of its story." },
  storyName: { type: "text", optional: true, about: "The name of its story." },
};

/** Every item. Its texts are long, so JSON Lines has a file for each year, and CSV has no texts. */
export const itemSet: DataSet = dataSet<PublishedRecord>({
  name: "items",
  title: "Items",
  about: "Each row is a published item, the newest first.",
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
