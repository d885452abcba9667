import { memoize } from "../../cache/memoize.ts";
import type { Topic } from "../../digest/digest.ts";

/** The topics that a cell names by id, name or alias. Between them is a `;` or, if each is one word, a space. */
export function topicsNamed(text: string, topics: readonly Topic[]): { ids: string[]; unknown: string[] } {
  const idOf = idsByName(topics);
  const words = text
    .split(";")
    .map(folded)
    .filter((part) => part !== "")
    .flatMap((part) => (idOf.has(part) ? [part] : part.split(/\s+/)));
  const ids = words.flatMap((word) => idOf.get(word) ?? []);
  return { ids: [...new Set(ids)].sort(), unknown: words.filter((word) => !idOf.has(word)) };
}

/** The id of each topic by its aliases, its name and the id itself. */
const idsByName = memoize(
  (topics: readonly Topic[]): ReadonlyMap<string, string> =>
    new Map(
      topics.flatMap(({ id, name, aliases }) => [...aliases, name, id].map((each) => [folded(each), id])),
    ),
);

function folded(word: string): string {
  return word.trim().normalize("NFC").toLowerCase();
}
