import type { BodyElement } from "../content/markdown/bodyTree.ts";
import type { Digest, Issue, Item, Topic } from "./digest.ts";
import { briefHeight, leadHeight, openingOf, secondHeight } from "./frontHeights.ts";

/** The content of the front page, in reading order. */
export interface Front {
  readonly issue: Issue | undefined;
  readonly lead: Item | undefined;
  /** The first paragraphs of the lead. */
  readonly opening: readonly BodyElement[];
  /** Whether so little can be beside the lead that it takes the whole width, and the second items are below it. */
  readonly isSparse: boolean;
  /** The second items, beside the lead: of this issue or, if it has too few, the latest before it. */
  readonly seconds: readonly Item[];
  /** The next items of this issue, beside the second items. */
  readonly briefs: readonly Item[];
  /** Other items of this issue, below all these. */
  readonly more: readonly Item[];
  /** Items published before this issue: as many as fit below the briefs or, if there are more items of this issue, below these. */
  readonly earlier: readonly Item[];
  /** The latest items of each topic that are not elsewhere on the page, the most recently covered topic first. */
  readonly byTopic: readonly { readonly topic: Topic; readonly items: readonly Item[] }[];
}

/** How high the columns should be at most, in pixels, and how much each item adds to their height if there are too few for that. */
const [mostHeight, heightOfOne] = [1000, 120];

const [mostMore, mostEarlier, topicsShown, itemsOfTopic] = [60, 8, 9, 3];

/** Composes the front page from the latest issue and what came before it. Its three columns become about as high as each other. */
export function composeFront(digest: Pick<Digest, "issues" | "items" | "topics">): Front {
  const issue = digest.issues[0];
  const [lead, ...others] = issue?.items ?? [];
  const before = digest.items.filter((item) => item.issue !== issue).slice(0, mostEarlier);
  const candidates = [...others, ...before];
  const room = candidates.length < 2 ? mostHeight : Math.min(mostHeight, candidates.length * heightOfOne);
  const ofLead = lead ? leadHeight(lead, openingOf(lead, room)) : 0;
  const seconds = secondsOf(candidates, room, ofLead);
  const height = Math.max(ofLead, sum(seconds, secondHeight));
  const rest = others.slice(seconds.length);
  const briefs = briefsOf(rest, height);
  const more = rest.slice(briefs.length);
  const left = before.filter((item) => !seconds.includes(item));
  const belowBriefs = () =>
    fill(left, height - sum(briefs, briefHeight), briefHeight, [rest.length > 0 ? 0 : 3, mostEarlier]);
  const earlier = more.length > 0 ? left : belowBriefs();
  return {
    issue,
    lead,
    opening: lead ? openingOf(lead, height) : [],
    isSparse: candidates.length === seconds.length && sum(seconds, secondHeight) * 2 < ofLead,
    seconds,
    briefs,
    more: more.slice(0, mostMore),
    earlier,
    byTopic: recentByTopic(digest.topics, new Set([...(issue?.items ?? []), ...seconds, ...earlier])),
  };
}

/** As many second items as are about as high as the lead if these are all, otherwise so many that enough are left for a third column. */
function secondsOf(candidates: readonly Item[], room: number, ofLead: number): readonly Item[] {
  const seconds = fill(candidates, ofLead, secondHeight, [1, 4]);
  if (seconds.length === candidates.length) return seconds;
  return fill(candidates, Math.min(room, ofLead), secondHeight, [1, 4]);
}

/** As many items as are about so high together. */
function fill(
  items: readonly Item[],
  room: number,
  heightOf: (item: Item) => number,
  [fewest, most]: readonly [number, number],
): Item[] {
  let height = 0;
  const fitting = items.findIndex((item) => {
    height += heightOf(item);
    return height - heightOf(item) / 2 > room;
  });
  const count = fitting === -1 ? items.length : fitting;
  return items.slice(0, Math.min(most, Math.max(fewest, count)));
}

/** Leaves no single item for the part below. */
function briefsOf(items: readonly Item[], room: number): readonly Item[] {
  const briefs = fill(items, room, briefHeight, [2, 12]);
  return items.length - briefs.length < 2 ? items : briefs;
}

function sum(items: readonly Item[], heightOf: (item: Item) => number): number {
  return items.reduce((height, item) => height + heightOf(item), 0);
}

function recentByTopic(topics: readonly Topic[], shown: ReadonlySet<Item>): Front["byTopic"] {
  return topics
    .map((topic) => ({
      topic,
      items: topic.items.filter((item) => !shown.has(item)).slice(0, itemsOfTopic),
    }))
    .filter(({ items }) => items.length > 0)
    .sort((a, b) => (b.items[0]?.date ?? "").localeCompare(a.items[0]?.date ?? ""))
    .slice(0, topicsShown);
}
