import { groupBy } from "../../digest/groupBy.ts";
import type { ReadPost } from "../readPost.ts";
import { sectionName } from "../split/mappedSections.ts";
import { type Section, sectionsOf } from "../split/sections.ts";

/** A section, by its name, and how often it comes. */
export interface SectionCount {
  readonly name: string;
  /** The headings above it where it first appears. */
  readonly above: readonly string[];
  readonly posts: number;
  readonly entries: number;
}

/** Counts the sections of posts, the most frequent first. Names that differ only in letter case are one. */
export function countSections(posts: readonly ReadPost[]): SectionCount[] {
  const all = posts.flatMap(({ source, lines }) =>
    sectionsOf(lines.join("\n"))
      .filter(({ level }) => level > 0)
      .map((section) => ({ ...section, source, name: sectionName(section.heading) })),
  );
  return [...groupBy(all, ({ name }) => name.toLowerCase()).values()]
    .flatMap(([first, ...others]) => (first ? countOf(first, [first, ...others]) : []))
    .sort((a, b) => b.posts - a.posts);
}

type NamedSection = Section & { readonly source: string; readonly name: string };

function countOf({ name, path }: NamedSection, all: readonly NamedSection[]): SectionCount {
  return {
    name,
    above: path.slice(0, -1).map(sectionName),
    posts: new Set(all.map(({ source }) => source)).size,
    entries: all.flatMap(({ blocks }) => blocks.flatMap(({ entries }) => entries)).length,
  };
}
