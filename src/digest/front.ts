import type { Digest, Issue, Item, Topic } from "./digest.ts";

/** The content of the front page, in reading order. */
export interface Front {
  readonly issue: Issue | undefined;
  readonly lead: Item | undefined;
  /** The second stories: of this issue or, if it has too few, the latest before it. */
  readonly seconds: readonly Item[];
  readonly briefs: readonly Item[];
  /** Items published before this issue. */
  readonly earlier: readonly Item[];
  /** The latest items of each topic that are not elsewhere on the page, the most recently covered topic first. */
  readonly byTopic: readonly { readonly topic: Topic; readonly items: readonly Item[] }[];
}

const [fewestSeconds, mostSeconds] = [2, 3];
const topicsShown = 9;
const itemsOfTopic = 3;

/** Composes the front page from the latest issue and what came before it. */
export function composeFront(digest: Pick<Digest, "issues" | "items" | "topics">): Front {
  const issue = digest.issues[0];
  const [lead, ...others] = issue?.items ?? [];
  const before = digest.items.filter((item) => item.issue !== issue).slice(0, 8);
  const missing = Math.max(0, fewestSeconds - others.length);
  const earlier = before.slice(missing);
  const shown = new Set([...(issue?.items ?? []), ...before]);
  return {
    issue,
    lead,
    seconds: [...others.slice(0, mostSeconds), ...before.slice(0, missing)],
    briefs: others.slice(mostSeconds),
    earlier,
    byTopic: digest.topics
      .map((topic) => ({
        topic,
        items: topic.items.filter((item) => !shown.has(item)).slice(0, itemsOfTopic),
      }))
      .filter(({ items }) => items.length > 0)
      .sort((a, b) => (b.items[0]?.date ?? "").localeCompare(a.items[0]?.date ?? ""))
      .slice(0, topicsShown),
  };
}
