import type { WrittenItem } from "../../content/items/readItem.ts";
import type { Item, Mutable, Related, Topic } from "../digest.ts";

/**
 * Relates items to each other in both directions: a response shows the review that it answers, and the review shows the
 * response. `items` and `written` are the same items in the same order; relations to items that are held back are left out.
 */
export function linkRelated(items: readonly Mutable<Item>[], written: readonly WrittenItem[]): void {
  const bySlug = new Map(items.map((item) => [item.slug, item]));
  for (const [index, { related }] of written.entries()) {
    const item = items[index] as Item;
    for (const relation of related) {
      const other = bySlug.get(relation.item);
      if (other === undefined) continue;
      add(item, { item: other as Item, as: relation.as, back: false });
      add(other as Item, { item, as: relation.as, back: true });
    }
  }
}

function add(item: Item, relation: Related): void {
  const known = item.related.some((each) => each.item === relation.item && each.as === relation.as);
  if (!known) (item.related as Related[]).push(relation);
}

/** Links each item to the items before and after it in its main topic. */
export function linkNeighbours(topics: Iterable<Topic>): void {
  for (const topic of topics)
    for (const [index, item] of (topic.items as Mutable<Item>[]).entries()) {
      if (item.topics[0] !== topic) continue;
      item.next = topic.items[index - 1];
      item.previous = topic.items[index + 1];
    }
}
