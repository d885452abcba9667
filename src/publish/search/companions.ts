import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SearchNames } from "../../reader/search/names.ts";
import type { PagefindEntry } from "../../reader/search/pagefind.ts";
import type { Kind } from "../../reader/search/state.ts";
import { facetsFile } from "./facets.ts";
import { groupsOf } from "./groups.ts";
import type { Searched, SearchedItem } from "./searched.ts";
import { vocabularyFiles } from "./vocabulary.ts";

/** Writes the files that stand beside Pagefind's: the names, the vocabulary and what items can be narrowed by. */
export function writeCompanions(
  digest: Searched,
  oldestFirst: readonly SearchedItem[],
  output: string,
): void {
  const folder = join(output, "search");
  mkdirSync(join(folder, "words"), { recursive: true });
  const vocabulary = vocabularyFiles(
    digest.items.map((item) => [item.headline, item.standfirst, item.body.text].join(" ")),
  );
  for (const [part, words] of vocabulary) writeFileSync(join(folder, "words", `${part}.txt`), words);
  const months = digest.years.flatMap((year) => year.months.map(({ period }) => period));
  const names: SearchNames = { groups: groupsOf(digest), months, vocabulary: [...vocabulary.keys()] };
  writeFileSync(join(folder, "names.json"), JSON.stringify(names));
  const entry = JSON.parse(
    readFileSync(join(output, "pagefind/pagefind-entry.json"), "utf8"),
  ) as PagefindEntry;
  const facets = facetsFile(
    oldestFirst.map((item) => ({ values: valuesOf(item), month: item.date.slice(0, 7) })),
    entry.languages.en?.hash ?? "",
  );
  writeFileSync(join(folder, "facets.json"), JSON.stringify(facets));
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
