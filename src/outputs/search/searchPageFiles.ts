import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { NamedGroup } from "../../browser/search/query/expand.ts";
import type { SearchNames } from "../../browser/search/searchNames.ts";
import type { Kind } from "../../browser/search/searchState.ts";
import type { Subject } from "../../digest/digest.ts";
import { makeFolder } from "../../files/makeFolder.ts";
import { type Language, usualLanguage } from "../../language/language.ts";
import type { WrittenIndex } from "../../pagefind-incremental/index.ts";
import { type DocumentFacets, facetFiles } from "./facets.ts";
import { fragmentFiles, indexListOf } from "./indexList.ts";
import { hashOfItems } from "./itemDetails.ts";
import { searchedEntries } from "./searchedEntries.ts";
import type { SearchedIssue, SearchedItem, SearchedTexts, SearchInput } from "./searchInput.ts";
import { vocabularyFiles } from "./vocabulary.ts";

/** Writes the files that the search page loads beside the index: its list, documents, names, facets and the vocabulary. */
export function writeSearchPageFiles(
  digest: SearchInput,
  { hash, vocabulary, contents }: WrittenIndex,
  output: string,
): void {
  const folder = join(output, "search");
  // The search page itself is in `search`, too.
  for (const name of ["words", "facets", "fragments"]) {
    rmSync(join(folder, name), { recursive: true, force: true });
    makeFolder(output, `search/${name}`);
  }
  const parts = vocabularyFiles(vocabulary);
  for (const [part, text] of parts) writeFileSync(join(folder, "words", `${part}.txt`), text);
  const months = digest.years.flatMap((year) => year.months.map(({ period }) => period));
  const years = Object.fromEntries(digest.years.map(({ period, items }) => [period, hashOfItems(items)]));
  const names: SearchNames = {
    groups: groupsOf(digest),
    labels: labelsOf(digest),
    months,
    vocabulary: [...parts.keys()],
  };
  const { documents, facets } = facetFiles(facetsOf(digest), hash, years);
  writeFileSync(join(folder, "names.json"), JSON.stringify(names));
  const list = contents && indexListOf(contents);
  writeFileSync(join(folder, "documents.json"), JSON.stringify({ ...documents, list }));
  for (const [at, names] of fragmentFiles(contents, hash).entries())
    writeFileSync(join(folder, "fragments", `${at}.json`), JSON.stringify(names));
  for (const [kind, facet] of facets)
    writeFileSync(join(folder, "facets", `${kind}.json`), JSON.stringify(facet));
}

/** The labels that items have, as readers see them. */
function labelsOf({ items }: SearchInput): Record<string, string> {
  return Object.fromEntries(
    items.flatMap(({ label, labelText }) => (label ? [[label, labelText ?? label]] : [])),
  );
}

/** The topics, organisations, people, series, named stories, trackers and named issues, each with the other names that readers may type for it. */
function groupsOf(input: SearchInput): NamedGroup[] {
  const { topics, organisations, people, series, stories, trackers } = input;
  const { issues = [], language = usualLanguage } = input;
  return [
    ...topics.map((topic) => groupOf("topic", topic, topic.aliases)),
    ...organisations.map((each) =>
      groupOf("organisation", each, each.code ? [...each.aliases, each.code] : each.aliases),
    ),
    ...people.map((person) => groupOf("person", person, person.name.split(" ").slice(-1))),
    ...series.map((each) => groupOf("series", each, [])),
    // A story without a name would be known by a headline, which the search finds anyway.
    ...stories.filter(({ isNamed }) => isNamed).map((each) => groupOf("story", each, [])),
    ...trackers.map((each) => groupOf("tracker", each, [])),
    ...issues.flatMap((issue) => issueGroup(issue, language)),
  ];
}

/** An issue that has a title or a number of its own. Others are known by their weeks. */
function issueGroup({ week, address, title, number }: SearchedIssue, { words }: Language): NamedGroup[] {
  const numbered = number === undefined ? undefined : words.issues.numbered(number);
  const name = title ?? numbered;
  if (name === undefined) return [];
  return [groupOf("issue", { id: week, name, address }, title && numbered ? [numbered] : [])];
}

function groupOf(
  kind: NamedGroup["kind"],
  { id, name, address }: Pick<Subject, "id" | "name" | "address">,
  names: readonly string[],
): NamedGroup {
  return { id, kind, label: name, address, names };
}

/** The facets of items and issues, oldest first. */
function* facetsOf(texts: SearchedTexts): Generator<DocumentFacets> {
  for (const { date, item } of searchedEntries(texts))
    yield { values: item ? valuesOf(item) : "issue", month: date.slice(0, 7) };
}

function valuesOf(item: SearchedItem): Record<Kind, string[]> {
  const ids = (subjects: readonly { id: string }[]) => subjects.map(({ id }) => id);
  return {
    topic: ids(item.topics),
    organisation: ids(item.organisations),
    person: ids(item.people),
    series: item.series ? [item.series.id] : [],
    story: item.story?.isNamed ? [item.story.id] : [],
    label: item.label ? [item.label] : [],
  };
}
