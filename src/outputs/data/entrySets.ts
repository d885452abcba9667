import type { Digest, Item, Related } from "../../digest/digest.ts";
import { type ItemRecord, keyDateRecord } from "../exportRecord.ts";
import { absoluteUrl } from "../feeds/feedUrls.ts";
import { type DataSet, dataSet } from "./dataSet.ts";
import { figureFields, keyDateFields, sourceFields, updateFields } from "./entryFields.ts";

/*
 * The sets of what items have lists of.
 */

interface FromItem {
  readonly item: string;
  readonly published: string;
}

type FigureRow = FromItem & ItemRecord["figures"][number];
type SourceRow = FromItem & ItemRecord["sources"][number];
type KeyDateRow = ItemRecord["keyDates"][number] & { readonly items: readonly string[] };
type CorrectionRow = ItemRecord["updates"][number] & { readonly item: string; readonly url: string };

interface RelationRow {
  readonly item: string;
  readonly as: Related["as"];
  readonly related: string;
}

const fromItem = {
  item: { type: "text", references: "items" },
  published: { type: "day" },
} as const;

/** The items with an entry in a list. */
const having =
  (list: "figures" | "sources" | "updates" | "keyDates") =>
  ({ items }: Digest): Item[] =>
    items.filter((item) => item[list].length > 0);

export const figureSet: DataSet = dataSet<FigureRow>({
  name: "figures",
  words: ({ dataSets }) => dataSets.figures,
  columns: { ...fromItem, ...figureFields },
  *rows({ items }) {
    for (const { slug, date, figures } of items)
      for (const figure of figures) yield { item: slug, published: date, ...figure };
  },
  sources: having("figures"),
});

export const sourceSet: DataSet = dataSet<SourceRow>({
  name: "sources",
  words: ({ dataSets }) => dataSets.sources,
  columns: { ...fromItem, ...sourceFields },
  *rows({ items }) {
    for (const { slug, date, sources } of items)
      for (const source of sources) yield { item: slug, published: date, ...source };
  },
  sources: having("sources"),
});

export const keyDateSet: DataSet = dataSet<KeyDateRow>({
  name: "key-dates",
  words: ({ dataSets }) => dataSets.keyDates,
  columns: {
    ...keyDateFields,
    items: { type: "text", list: true, references: "items" },
  },
  *rows({ keyDates }) {
    for (const keyDate of keyDates)
      yield { ...keyDateRecord(keyDate), items: keyDate.items.map(({ slug }) => slug) };
  },
  sources: having("keyDates"),
});

export const correctionSet: DataSet = dataSet<CorrectionRow>({
  name: "corrections",
  words: ({ dataSets }) => dataSets.corrections,
  columns: {
    ...updateFields,
    kind: { type: "text" },
    item: fromItem.item,
    url: { type: "url" },
  },
  *rows(digest) {
    for (const { date, kind, note, item, anchor } of digest.corrections)
      yield { date, kind, note, item: item.slug, url: `${absoluteUrl(item.address, digest)}#${anchor}` };
  },
  sources: having("updates"),
});

export const relationSet: DataSet = dataSet<RelationRow>({
  name: "relations",
  words: ({ dataSets }) => dataSets.relations,
  columns: {
    item: { type: "text", references: "items" },
    as: { type: "text" },
    related: { type: "text", references: "items" },
  },
  rows: relationRows,
  sources: (digest) => [...relationRows(digest)].flatMap((row) => [row.item, row.as, row.related]),
});

function* relationRows({ items }: Digest): Generator<RelationRow> {
  for (const { slug, related } of items)
    for (const { item, as, back } of related) if (!back) yield { item: slug, as, related: item.slug };
}
