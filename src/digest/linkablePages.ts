import type { Digest } from "./digest.ts";
import { compare } from "./order.ts";
import { ownPageKinds } from "./ownPageKinds.ts";
import { type PageKind, pageKinds } from "./pageKinds.ts";

/** A page of the digest, and the day on which what it shows last changed, where that is known. */
export interface PageEntry {
  readonly address: string;
  readonly changed?: string | undefined;
}

/** Pages that belong and change together: those of a year, or the lists of all topics. */
export interface PageSection {
  /** A word for an address: `topics`, `2021`. */
  readonly name: string;
  readonly pages: readonly PageEntry[];
}

/** Every page that readers may be sent to: what the sitemap lists, and what a link in a body may lead to. */
export function linkablePages(digest: Digest): PageEntry[] {
  return pageSections(digest).flatMap(({ pages }) => pages);
}

/**
 * The same pages in sections, the years last. Each section grows at its end: a new item changes the section of its year and
 * those of its subjects, and leaves all other years as they were.
 */
export function pageSections(digest: Digest): PageSection[] {
  const sections = new Map<string, PageEntry[]>();
  for (const kind of [...Object.values<PageKind<unknown>>(pageKinds), ...ownPageKinds()])
    for (const page of kind.of(digest)) {
      const name = kind.section(page);
      if (name === undefined) continue;
      const pages = sections.get(name) ?? [];
      pages.push({ address: kind.address(page), changed: kind.changed?.(page) });
      sections.set(name, pages);
    }
  const all = [...sections].map(([name, pages]) => ({ name, pages }));
  const years = all.filter(({ name }) => isYear(name)).sort((a, b) => compare(a.name, b.name));
  return [...all.filter(({ name }) => !isYear(name)), ...years];
}

function isYear(section: string): boolean {
  return /^\d/.test(section);
}
