import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as pagefind from "pagefind";
import type { Digest, Item, Subject } from "../../digest/digest.ts";
import type { NamedGroup } from "../../reader/search/expand.ts";
import type { SearchNames } from "../../reader/search/names.ts";
import { type SearchableItem, searchDocument } from "./document.ts";
import { vocabularyFiles } from "./vocabulary.ts";

/**
 * Writes what the search page loads into `output`: Pagefind's index of the items, the names that the registers know, and
 * the vocabulary for corrections. Returns how many items were indexed. Throws when Pagefind refuses one.
 */
export async function writeSearchIndex(digest: Digest, output: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: "en" });
  if (!index) throw new Error(`The search index could not be begun: ${errors.join(" ")}`);
  for (const item of digest.items) {
    const { errors } = await index.addHTMLFile({
      url: item.address,
      content: searchDocument(searchable(item)),
    });
    if (errors.length > 0) throw new Error(`${item.file} could not be indexed: ${errors.join(" ")}`);
  }
  await index.writeFiles({ outputPath: join(output, "pagefind") });
  await pagefind.close();
  writeNames(digest, join(output, "search"));
  return digest.items.length;
}

function searchable(item: Item): SearchableItem {
  const ids = (subjects: readonly { id: string }[]) => subjects.map(({ id }) => id);
  return {
    headline: item.headline,
    standfirst: item.standfirst,
    paragraphs: item.body.text.split("\n"),
    names: namesIn(item),
    date: item.date,
    filters: {
      topic: ids(item.topics),
      organisation: ids(item.organisations),
      person: ids(item.people),
      series: item.series ? [item.series.id] : [],
      label: item.label ? [item.label] : [],
      month: [item.date.slice(0, 7)],
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

function writeNames(digest: Digest, folder: string): void {
  mkdirSync(join(folder, "words"), { recursive: true });
  const vocabulary = vocabularyFiles(
    digest.items.map((item) => [item.headline, item.standfirst, item.body.text].join(" ")),
  );
  for (const [letter, words] of vocabulary) writeFileSync(join(folder, "words", `${letter}.txt`), words);
  const names: SearchNames = {
    groups: groupsOf(digest),
    months: digest.years.flatMap(({ months }) => months.map(({ period }) => period)),
    letters: [...vocabulary.keys()].join(""),
  };
  writeFileSync(join(folder, "names.json"), JSON.stringify(names));
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
    ...people.map((person) => named("person", person, [])),
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
