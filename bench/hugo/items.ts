import { statSync } from "node:fs";
import { join } from "node:path";
import { noteAnchors } from "../../src/digest/noteAnchors.ts";
import { type GeneratedDigest, picturesFolder } from "../digest/generate.ts";
import { fileOf, type MadeItem } from "../digest/items.ts";
import { keyDatesIn } from "./dates.ts";
import type { HugoPage } from "./pages.ts";

/** The items, as files for Hugo: in its own names for fields, and with the relations that others have to them. */
export function itemPages({ items }: GeneratedDigest): HugoPage[] {
  const bySlug = new Map(items.map((item) => [item.slug, item]));
  const relations = relationsOf(items, bySlug);
  const places = new Map<string, number>();
  return items.map((item) => {
    const place = (places.get(item.week) ?? 0) + 1;
    places.set(item.week, place);
    return {
      file: fileOf(item),
      fields: { ...fieldsOf(item, place), relations: relations.get(item) ?? [] },
      body: item.body,
    };
  });
}

function fieldsOf(item: MadeItem, place: number): object {
  const { slug, week, headline, standfirst, series, order, related, formerSlugs, body, ...same } = item;
  const { image, updates = [] } = item;
  const anchors = noteAnchors(updates);
  return {
    ...same,
    ...(image ? { image: { ...image, bytes: statSync(join(picturesFolder, image.src)).size } } : {}),
    keyDates: keyDatesIn(item),
    updates: updates.map((update, index) => ({ ...update, anchor: anchors[index] })),
    lastmod: [item.date, ...updates.map(({ date }) => date)].sort().at(-1),
    labels: item.label ? [item.label] : [],
    title: headline,
    description: standfirst,
    ...(series ? { series: [series] } : {}),
    issues: [week.toLowerCase()],
    years: [item.date.slice(0, 4)],
    months: [item.date.slice(0, 7)],
    place,
    aliases: (formerSlugs ?? []).map((former) => `/items/${former}/`),
  };
}

const names: Record<string, readonly [forth: string, back: string]> = {
  follows: ["Follows", "Followed by"],
  "responds-to": ["Responds to", "Response"],
  "differs-from": ["Differs from", "Different finding"],
};

function relationsOf(items: readonly MadeItem[], bySlug: ReadonlyMap<string, MadeItem>) {
  const relations = new Map<MadeItem, { page: string; as: string | undefined }[]>();
  const add = (item: MadeItem, other: MadeItem, as: string | undefined) =>
    relations.set(item, [...(relations.get(item) ?? []), { page: `/${fileOf(other)}`, as }]);
  for (const item of items)
    for (const relation of item.related ?? []) {
      const other = bySlug.get(relation.item);
      if (other === undefined) continue;
      add(item, other, names[relation.as]?.[0]);
      add(other, item, names[relation.as]?.[1]);
    }
  return relations;
}
