import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SearchNames } from "../../browser/search/names.ts";
import type { Kind } from "../../browser/search/state.ts";
import { makeFolder } from "../../files/makeFolder.ts";
import { type Classified, facetsFile } from "./facets.ts";
import { groupsOf } from "./groups.ts";
import type { SearchedItem, SearchInput } from "./searchInput.ts";
import { type Counted, vocabularyFiles } from "./vocabulary.ts";

/**
 * Writes the files that stand beside Pagefind's: the names, the vocabulary of counted words in order, and what items can be
 * narrowed by. `index` is the hash of the index that they belong to.
 */
export function writeSidecarFiles(
  digest: SearchInput,
  words: Iterable<Counted>,
  index: string,
  output: string,
): void {
  const folder = join(output, "search");
  makeFolder(output, "search/words");
  const vocabulary = vocabularyFiles(words);
  for (const [part, text] of vocabulary) writeFileSync(join(folder, "words", `${part}.txt`), text);
  const months = digest.years.flatMap((year) => year.months.map(({ period }) => period));
  const names: SearchNames = { groups: groupsOf(digest), months, vocabulary: [...vocabulary.keys()] };
  writeFileSync(join(folder, "names.json"), JSON.stringify(names));
  writeFileSync(join(folder, "facets.json"), JSON.stringify(facetsFile(classified(digest.items), index)));
}

/** What items can be narrowed by, oldest first. */
function* classified(items: readonly SearchedItem[]): Generator<Classified> {
  for (const item of items.toReversed()) yield { values: valuesOf(item), month: item.date.slice(0, 7) };
}

/** What an item can be narrowed by. */
function valuesOf(item: SearchedItem): Record<Kind, string[]> {
  const ids = (subjects: readonly { id: string }[]) => subjects.map(({ id }) => id);
  return {
    topic: ids(item.topics),
    organisation: ids(item.organisations),
    person: ids(item.people),
    series: item.series ? [item.series.id] : [],
    label: item.label ? [item.label] : [],
  };
}
