import type { MadeItem } from "../items.ts";
import { writerOf } from "../prose.ts";
import type { Random } from "../random.ts";
import { type Entry, slugFrom } from "../registers.ts";
import type { Words } from "../words.ts";

/** What the next item of a story takes from those before it. */
export interface Story {
  readonly about: Pick<MadeItem, "topics" | "organisations" | "people">;
  last: string;
  items: number;
  storyline?: string;
}

/** Remembers stories that may go on: news has follow-ups for some months, and few stories have many. */
export interface Stories {
  /** A story that the next item continues; undefined for most items. */
  next(): Story | undefined;
  /** Notes an item, with the story that it continues. */
  add(item: Pick<MadeItem, "slug"> & Story["about"], story: Story | undefined): void;
}

const openStories = 60;
const shareOfFollowUps = 0.18;
const shareOfLonger = 0.5;
/** From the fourth item on, a story has a name, as `check` asks for. */
const namedFrom = 3;

export function storiesOf(random: Random, words: Words, storylines: Entry[]): Stories {
  const open: Story[] = [];
  return {
    next() {
      if (open.length === 0 || !random.chance(shareOfFollowUps)) return undefined;
      const longer = open.filter(({ items }) => items > 1);
      const story = random.pick(longer.length > 0 && random.chance(shareOfLonger) ? longer : open);
      if (story.items >= namedFrom) story.storyline ??= newStoryline(random, words, storylines);
      return story;
    },
    add({ slug, topics, organisations, people }, story) {
      if (story) {
        story.last = slug;
        story.items++;
      } else open.push({ about: { topics, organisations, people }, last: slug, items: 1 });
      if (open.length > openStories) open.splice(random.between(0, openStories / 2), 1);
    },
  };
}

function newStoryline(random: Random, words: Words, storylines: Entry[]): string {
  const { phrase, sentence } = writerOf(random, words);
  const name = phrase(random.between(2, 5));
  const id = `${slugFrom(name)}-${storylines.length + 1}`;
  storylines.push({ id, name, ...(random.chance(0.7) ? { standfirst: sentence() } : {}) });
  return id;
}
