import { type Counted, inOrder } from "../outputs/search/vocabulary.ts";
import { keptPart } from "./indexSegments.ts";
import { keepJoined, type PlacedSegment, readJoined } from "./mergeCache.ts";
import { packVocabulary, unpackVocabulary, type Vocabulary, vocabularySections } from "./packed.ts";
import { readVocabulary } from "./segmentFile.ts";

/** The file that the vocabulary of the last join is kept in. */
const part = "vocabulary";

/** The words of all segments' documents, with the numbers of documents that have them. */
export async function vocabularyOf(segments: readonly PlacedSegment[], cache: string): Promise<Counted[]> {
  const changed = await withChanges(segments, cache);
  if (changed) return inOrder(changed);
  const all = new Map<string, number>();
  for (const segment of segments) count(all, await keptPart(segment, cache, readVocabulary), 1);
  const counted = inOrder(all);
  keepJoined(cache, part, segments, () => packVocabulary(counted));
  return counted;
}

/** The vocabulary of the last join without that of segments that are gone, and with that of new ones. */
async function withChanges(
  segments: readonly PlacedSegment[],
  cache: string,
): Promise<Map<string, number> | undefined> {
  const joined = readJoined(cache, part, vocabularySections, segments);
  if (!joined) return undefined;
  const { gone, added } = joined.changes;
  const before = gone.map((segment) => readVocabulary(cache, segment));
  const all = new Map<string, number>();
  count(all, unpackVocabulary(joined.parts), 1);
  for (const vocabulary of before) {
    if (!vocabulary) return undefined;
    count(all, vocabulary, -1);
  }
  for (const segment of added) count(all, await keptPart(segment, cache, readVocabulary), 1);
  return all;
}

function count(all: Map<string, number>, { words, counts }: Vocabulary, times: number): void {
  words.forEach((word, at) => {
    const documents = (all.get(word) ?? 0) + times * (counts[at] ?? 0);
    if (documents > 0) all.set(word, documents);
    else all.delete(word);
  });
}
