import type { WrittenItem } from "../../content/items/readItem.ts";
import { groupBy } from "../../digest/groupBy.ts";

/** Items that follow or respond to each other in a circle. */
export interface RelationCircle {
  readonly item: WrittenItem;
  /** Which of the item's relations leads into the circle. */
  readonly index: number;
  /** The slugs of the circle, the item's at both ends. */
  readonly slugs: readonly string[];
}

/** A relation to an item, and its place among those of the item that has it. */
interface Step {
  readonly to: WrittenItem;
  readonly index: number;
}

/** Finds circles of items that follow or respond to each other, at least one in each tangle of them. Two items may differ from each other. */
export function relationCircles(items: readonly WrittenItem[]): RelationCircle[] {
  const steps = stepsInCircles(stepsOf(items));
  const seen = new Set<WrittenItem>();
  return [...steps.keys()].flatMap((start) => {
    const path: WrittenItem[] = [];
    for (let at: WrittenItem | undefined = start; at && !seen.has(at); at = steps.get(at)?.[0]?.to) {
      seen.add(at);
      path.push(at);
    }
    const last = path.at(-1);
    const step = last && steps.get(last)?.[0];
    const begin = step ? path.indexOf(step.to) : -1;
    const [item, ...others] = begin < 0 ? [] : path.slice(begin);
    const first = item && steps.get(item)?.[0];
    if (item === undefined || first === undefined) return [];
    return [{ item, index: first.index, slugs: [item, ...others, item].map(({ slug }) => slug) }];
  });
}

function stepsOf(items: readonly WrittenItem[]): Map<WrittenItem, Step[]> {
  const bySlug = new Map(items.map((item) => [item.slug, item]));
  return new Map(
    items
      .filter(({ related }) => related.length > 0)
      .map((item) => [
        item,
        item.related.flatMap(({ item: slug, as }, index) => {
          const to = bySlug.get(slug);
          return to === undefined || to === item || as === "differs-from" ? [] : [{ to, index }];
        }),
      ]),
  );
}

/** Only the steps to items from which steps lead on without end. */
function stepsInCircles(steps: Map<WrittenItem, Step[]>): Map<WrittenItem, Step[]> {
  const relations = [...steps].flatMap(([from, its]) => its.map(({ to }) => ({ from, to })));
  const sources = groupBy(relations, ({ to }) => to);
  const left = new Map([...steps].map(([item, its]) => [item, its.length]));
  const ends = [...new Set([...steps.keys(), ...sources.keys()])].filter((item) => !left.get(item));
  // The list grows while it is read: an item is an end once all of its steps lead to ends.
  for (const end of ends)
    for (const { from } of sources.get(end) ?? []) {
      const count = (left.get(from) ?? 0) - 1;
      left.set(from, count);
      if (count === 0) ends.push(from);
    }
  const ended = new Set(ends);
  const goesOn = ([item]: readonly [WrittenItem, Step[]]) => !ended.has(item);
  return new Map(
    [...steps].filter(goesOn).map(([item, its]) => [item, its.filter(({ to }) => !ended.has(to))]),
  );
}
