import { newId } from "../../content/newSlug.ts";
import { findEntry } from "../../content/registers/registerLookup.ts";
import type { Registers } from "../../content/registers/registers.ts";
import { yamlOf } from "../../content/yaml/writeYaml.ts";
import { groupBy } from "../../digest/groupBy.ts";
import type { Survey } from "./surveyPosts.ts";

/** How many of a kind the file lists: an editor should be able to read it at one glance. The dry run prints more. */
const listed = 10;

/** Headings of lists of dates, and of parts that are about the newsletter itself. */
const dateWords = /\b(?:events?|dates?|calendar|meetups?|conferences?|deadlines?|agenda|diary)\b/i;

/** The text of a first `import.yaml`, with what a survey proposes. */
export function mappingText(
  { splits, sections, tags, undated, dated, withoutAddress }: Survey,
  registers: Registers,
): string {
  const split = splits[0]?.split ?? "whole";
  const named = split === "whole" ? [] : sections.filter(isListed).slice(0, listed);
  const unknownTags = onceEach(tags)
    .filter(([tag]) => findEntry(registers, "topics", tag) === undefined)
    .slice(0, listed);
  const parts = [
    "# What the parts of the source become. Correct it, commit it, and import. See docs/importing.md.\n",
    `split: ${yamlOf(split).trim()} # whole, #, ##, ###, entries, bold or pattern\n`,
    "headline: auto # heading, link, bold, sentence or title\n",
    ...(named.length > 0
      ? [
          `sections: # items, keyDates, notes (text of the issue) or dropped\n${rows(named.map(({ name }) => [name, dateWords.test(name) ? "keyDates" : "items"]))}`,
          "otherSections: items\n",
        ]
      : []),
    ...(unknownTags.length > 0
      ? [
          `topics: # tags without a topic; an id that is new is added to _data/topics.yaml; leave it empty to drop the tag\n${rows(unknownTags.map(([tag]) => [tag, newId(tag)]))}`,
        ]
      : []),
    ...(tags.length > unknownTags.length ? ["otherTags: dropped # or topics\n"] : []),
    "defaultTopic: general # of items without another topic\n",
    ...(withoutAddress > 0
      ? ["# address: /{year}/{month}/{day}/{slug}/ # where posts were on the old site: they don't say it\n"]
      : []),
    ...(undated.length > 0
      ? [
          `leftOut: # files that are no posts\n${patternsOf(undated, dated)
            .map((each) => `  - ${yamlOf(each)}`)
            .join("")}`,
        ]
      : []),
  ];
  return parts.join("");
}

/** A section that comes back, unless it is below one of dates, which it then follows. */
function isListed({ posts, above }: Survey["sections"][number]): boolean {
  return posts > 1 && !above.some((name) => dateWords.test(name));
}

/** Tags that differ only in letter case are one. */
function onceEach(tags: Survey["tags"]): Survey["tags"] {
  const seen = new Set<string>();
  return tags.filter(([tag]) => seen.size < seen.add(newId(tag)).size);
}

function rows(entries: readonly (readonly [string, string])[]): string {
  return yamlOf(Object.fromEntries(entries)).replace(/^(?=.)/gm, "  ");
}

/** Files without a date as patterns: a folder with several of them, and without any other post, stands for itself. */
function patternsOf(files: readonly string[], dated: readonly string[]): string[] {
  const folders = groupBy(files, (file) => file.slice(0, file.lastIndexOf("/") + 1));
  const patterns = [...folders].flatMap(([folder, all]) =>
    folder !== "" && all.length > 2 && !dated.some((file) => file.startsWith(folder)) ? [`${folder}*`] : all,
  );
  return patterns.slice(0, listed);
}
