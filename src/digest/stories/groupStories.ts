import type { WrittenItem } from "../../content/items/readItem.ts";
import { groupBy } from "../groupBy.ts";
import { compare } from "../order.ts";

/** What decides which story an item belongs to, and its place there. */
export type StoryItem = Pick<WrittenItem, "slug" | "date" | "order" | "storyline" | "related">;

/** Items that belong together. */
export interface StoryGroup<T> {
  /** The id of its storyline; undefined if editors have not named it. */
  readonly storyline: string | undefined;
  /** Newest first. */
  readonly items: readonly T[];
}

/**
 * Groups items that are related, directly or through others, and items that name the same storyline. Related items of which some name one
 * storyline all belong to it. If they name several, those that name none are a group only if they are related to each other. An item alone
 * is a group if it names a storyline. `storylines` has the ids that exist.
 */
export function groupStories<T extends StoryItem>(
  items: readonly T[],
  storylines: { has(id: string): boolean },
): StoryGroup<T>[] {
  const storylineOf = new Map<T, string>();
  for (const item of items)
    if (item.storyline && storylines.has(item.storyline)) storylineOf.set(item, item.storyline);
  const undecided: T[] = [];
  for (const linked of linkedItems(items)) {
    const [name, ...others] = new Set(linked.flatMap((item) => storylineOf.get(item) ?? []));
    if (name !== undefined && others.length === 0) for (const item of linked) storylineOf.set(item, name);
    else undecided.push(...linked.filter((item) => !storylineOf.has(item)));
  }
  const named = groupBy(storylineOf.keys(), (item) => storylineOf.get(item));
  return [
    ...[...named].map(([storyline, items]) => ({ storyline, items: newestFirst(items) })),
    ...linkedItems(undecided).map((items) => ({ storyline: undefined, items: newestFirst(items) })),
  ];
}

/** Groups of at least two items that are related to each other, directly or through others. */
function linkedItems<T extends StoryItem>(items: readonly T[]): T[][] {
  const bySlug = new Map(items.map((item) => [item.slug, item]));
  const parents = new Map<T, T>();
  const rootOf = (item: T): T => {
    let root = item;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    // Shortens the path, so that the next search is quick.
    for (let at = item; at !== root; ) {
      const next = parents.get(at) ?? root;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  for (const item of items)
    for (const relation of item.related) {
      const other = bySlug.get(relation.item);
      if (other === undefined) continue;
      const [a, b] = [rootOf(item), rootOf(other)];
      if (a !== b) parents.set(a, b);
    }
  const linked = groupBy(items, rootOf);
  return [...linked.values()].filter(({ length }) => length > 1);
}

/** The order of a story. Of a day's items, the lead of the issue came first. */
function newestFirst<T extends StoryItem>(items: readonly T[]): T[] {
  return items.toSorted(
    (a, b) =>
      compare(b.date, a.date) || compare(b.order ?? Infinity, a.order ?? Infinity) || compare(b.slug, a.slug),
  );
}
