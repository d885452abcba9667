import type { Topic } from "../../digest/digest.ts";

/** The topics that a cell names, by id, name or alias: with `;` between them or, where each is one word, spaces. */
export function topicsNamed(text: string, topics: readonly Topic[]): { ids: string[]; unknown: string[] } {
  const topicOf = new Map(
    topics.flatMap(({ id, name, aliases }) => [...aliases, name, id].map((each) => [folded(each), id])),
  );
  const words = text
    .split(";")
    .map(folded)
    .filter((part) => part !== "")
    .flatMap((part) => (topicOf.has(part) ? [part] : part.split(/\s+/)));
  const ids = words.flatMap((word) => topicOf.get(word) ?? []);
  return { ids: [...new Set(ids)].sort(), unknown: words.filter((word) => !topicOf.has(word)) };
}

function folded(word: string): string {
  return word.trim().normalize("NFC").toLowerCase();
}
