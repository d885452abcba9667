import type { WrittenItem } from "../../content/items/readItem.ts";
import { typographic } from "../../content/markdown/typographicFields.ts";
import { noOwnFields } from "../../content/ownFields/ownFields.ts";
import type { Content } from "../../content/readContent.ts";
import { storyAddress } from "../../content/siteAddresses.ts";
import type { Item, Mutable, Story } from "../digest.ts";
import { fingerprint } from "../fingerprint.ts";
import { compare } from "../order.ts";
import { groupStories } from "./groupStories.ts";

/** Fewer items without a storyline are not a story: each already shows the other. */
export const smallestChain = 3;

/**
 * Makes the stories, and tells each item its story and which item is later. `items` and `written` are the same items in the same order.
 * A story whose end is after `today` is not closed yet.
 */
export function linkStories(
  items: readonly Mutable<Item>[],
  written: readonly WrittenItem[],
  content: Pick<Content, "registers" | "storylines">,
  today: string,
): Story[] {
  const stories = namedStories(content, today);
  const ids = new Set([...stories.keys()].map((id) => id.toLowerCase()));
  const bySlug = new Map(items.map((item) => [item.slug, item]));
  for (const { storyline, items: grouped } of groupStories(written, stories)) {
    const its = grouped.map(({ slug }) => bySlug.get(slug) as Mutable<Item>);
    linkLater(its);
    const story = stories.get(storyline ?? "") ?? unnamedStory(its as Item[], ids);
    if (!story.isNamed && its.length < smallestChain) continue;
    stories.set(story.id, story);
    story.items = its as Item[];
    for (const item of its) item.story = story;
  }
  return [...stories.values()].sort(openAndNewestFirst);
}

/** Tells each item which one is later. The items are the newest first. */
function linkLater(items: readonly Mutable<Item>[]): void {
  const [newest] = items;
  if (newest) for (const item of items) if (item.date < newest.date) item.later = newest as Item;
}

function namedStories({ registers, storylines }: Pick<Content, "registers" | "storylines">, today: string) {
  const summaries = new Map(storylines.map(({ id, summary }) => [id, summary]));
  return new Map(
    [...registers.storylines.values()].map((entry): [string, Mutable<Story>] => {
      const { id, name, standfirst } = entry;
      const closed = entry.closed && entry.closed <= today ? entry.closed : undefined;
      const summary = summaries.get(id);
      const story = {
        ...{ id, name, address: storyAddress(id), isNamed: true, closed, summary },
        standfirst: standfirst && typographic(standfirst),
        fingerprint: fingerprint(entry, closed, summary?.tree),
        ownFields: entry.ownFields,
        items: [],
      };
      return [id, story];
    }),
  );
}

/** A story takes its name and id from its first item; its id from the next one if a storyline has the slug of the first. */
function unnamedStory(items: readonly Item[], taken: ReadonlySet<string>): Mutable<Story> {
  const first = items.findLast(({ slug }) => !taken.has(slug.toLowerCase())) ?? items.at(-1);
  const [id, name] = [first?.slug ?? "", items.at(-1)?.headline ?? ""];
  return {
    ...{ id, name, address: storyAddress(id), isNamed: false, fingerprint: fingerprint(id, name), items: [] },
    ...{ closed: undefined, summary: undefined, standfirst: undefined, ownFields: noOwnFields },
  };
}

function openAndNewestFirst(a: Story, b: Story): number {
  const isOver = ({ closed }: Story) => Number(closed !== undefined);
  const newest = ({ items }: Story) => items[0]?.date ?? "";
  return compare(isOver(a), isOver(b)) || compare(newest(b), newest(a)) || compare(a.id, b.id);
}

/** The place of an item in its story: 1 for the first. */
export function placeInStory(item: Item, story: Story): number {
  return story.items.length - story.items.indexOf(item);
}

/** The items before and after an item in its story. */
export function storyNeighbours(item: Item): { before: Item | undefined; after: Item | undefined } {
  const { items = [] } = item.story ?? {};
  const index = items.indexOf(item);
  return index < 0
    ? { before: undefined, after: undefined }
    : { before: items[index + 1], after: items[index - 1] };
}
