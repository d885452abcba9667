import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as pagefind from "pagefind";
import type { Digest, Item, Subject } from "../../digest/digest.ts";
import type { NamedGroup } from "../../reader/search/expand.ts";
import type { SearchNames } from "../../reader/search/names.ts";
import type { PagefindEntry } from "../../reader/search/pagefind.ts";
import type { Kind } from "../../reader/search/state.ts";
import { type SearchableItem, searchDocument } from "./document.ts";
import { facetsFile } from "./facets.ts";
import { vocabularyFiles } from "./vocabulary.ts";

/** How many items are under way at once: enough that Pagefind never waits for the next. */
const batch = 200;

/**
 * Writes what the search page loads into `output`: Pagefind's index of the items, oldest first; what they can be narrowed
 * by; the names that the registers know; and the vocabulary for corrections. Returns how many items were indexed. Throws
 * when Pagefind refuses one.
 */
export async function writeSearchIndex(digest: Digest, output: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: "en" });
  if (!index) throw new Error(`The search index could not be begun: ${errors.join(" ")}`);
  const oldestFirst = digest.items.toReversed();
  for (let from = 0; from < oldestFirst.length; from += batch) {
    const added = oldestFirst.slice(from, from + batch).map((item) => addItem(index, item));
    await Promise.all(added);
  }
  await index.writeFiles({ outputPath: join(output, "pagefind") });
  await pagefind.close();
  writeCompanions(digest, oldestFirst, output);
  return digest.items.length;
}

/** Pagefind numbers items in the order in which they reach it, which is the order in which they are sent. */
async function addItem(index: pagefind.PagefindIndex, item: Item): Promise<void> {
  const { errors } = await index.addHTMLFile({
    url: item.address,
    content: searchDocument(searchable(item)),
  });
  if (errors.length > 0) throw new Error(`${item.file} could not be indexed: ${errors.join(" ")}`);
}

/** Writes the files that stand beside Pagefind's. */
function writeCompanions(digest: Digest, oldestFirst: readonly Item[], output: string): void {
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
function valuesOf(item: Item): Record<Kind, string[]> {
  const ids = (subjects: readonly { id: string }[]) => subjects.map(({ id }) => id);
  return {
    topic: ids(item.topics),
    organisation: ids(item.organisations),
    person: ids(item.people),
    series: item.series ? [item.series.id] : [],
    label: item.label ? [item.label] : [],
  };
}

function searchable(item: Item): SearchableItem {
  return {
    headline: item.headline,
    standfirst: item.standfirst,
    paragraphs: item.body.text.split("\n"),
    names: namesIn(item),
    filters: {
      topic: item.topics.map(({ id }) => id),
      label: item.label ? [item.label] : [],
      date: [item.date],
      issue: [item.issue.week],
    },
  };
}

/** What an item is found by although its text does not say it: its figures, its subjects' names, its writers. */
function namesIn(item: Item): string[] {
  return [
    ...item.figures.map(({ label }) => label),
    ...item.keyDates.map(({ label }) => label),
    ...item.byline,
    ...[...item.people, ...item.organisations, ...item.topics].map(({ name }) => name),
  ];
}

function groupsOf({ topics, organisations, people, series }: Digest): NamedGroup[] {
  return [
    ...topics.map((topic) => named("topic", topic, topic.aliases)),
    ...organisations.map((organisation) =>
      named(
        "organisation",
        organisation,
        organisation.code ? [...organisation.aliases, organisation.code] : organisation.aliases,
      ),
    ),
    ...people.map((person) => named("person", person, person.name.split(" ").slice(-1))),
    ...series.map((each) => named("series", each, [])),
  ];
}

function named(
  kind: NamedGroup["kind"],
  { id, name, address }: Subject,
  names: readonly string[],
): NamedGroup {
  return { id, kind, label: name, address, names };
}
