import type { Digest, Item, Subject } from "./digest.ts";
import { headlineLists } from "./headlines.ts";
import { listPages } from "./listing.ts";
import { compare, latest } from "./order.ts";

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

/** The pages that every digest has. */
const fixed = [
  "/",
  "/issues/",
  "/topics/",
  "/organisations/",
  "/people/",
  "/series/",
  "/archive/",
  "/calendar/",
  "/corrections/",
  "/feeds/",
  "/search/",
  "/search/headlines/",
  "/about/",
] as const;

/** The files that these are written to. */
export type FixedFile = `${(typeof fixed)[number]}index.html`;

/** Every page that readers may be sent to: what the sitemap lists, and what a link in a body may lead to. */
export function pagesOf(digest: Digest): PageEntry[] {
  return pageSections(digest).flatMap(({ pages }) => pages);
}

/**
 * The same pages in sections, each in an order that what is new adds to at its end: a new item changes the section of its
 * year and those of its subjects, and leaves all other years as they were.
 */
export function pageSections(digest: Digest): PageSection[] {
  return [
    { name: "fixed", pages: fixed.map((address) => ({ address })) },
    subjectSection("topics", digest.topics),
    subjectSection("organisations", digest.organisations),
    subjectSection("people", digest.people),
    subjectSection("series", digest.series),
    ...yearSections(digest),
  ];
}

function subjectSection(name: string, subjects: readonly Subject[]): PageSection {
  const pages = listPages(subjects).map(({ address, items }) => ({ address, changed: items[0]?.date }));
  return { name, pages };
}

/** The oldest first. An issue belongs to the year of its week, in which there may be no item: 1 January may be in week 53. */
function yearSections(digest: Digest): PageSection[] {
  const years = new Map<string, PageEntry[]>();
  const add = (year: string, page: PageEntry) => {
    const pages = years.get(year);
    if (pages) pages.push(page);
    else years.set(year, [page]);
  };
  for (const item of digest.items.toReversed())
    add(item.date.slice(0, 4), { address: item.address, changed: lastChange(item) });
  for (const { week, address, items } of digest.issues.toReversed())
    add(week.slice(0, 4), { address, changed: latest(items.map(lastChange)) });
  for (const year of digest.years)
    for (const { address, items } of [...year.months.toReversed(), year])
      add(year.period, { address, changed: items[0]?.date });
  for (const { year, address } of digest.calendarYears) add(year, { address });
  // The first of them is a fixed page.
  for (const { address, years: listed } of headlineLists(digest).slice(1))
    for (const { period, items } of listed) add(period, { address, changed: items[0]?.date });
  return [...years].map(([name, pages]) => ({ name, pages })).sort((a, b) => compare(a.name, b.name));
}

/** The day of an item's last update, or that of its publication. */
function lastChange({ date, updates }: Item): string {
  return latest([date, ...updates.map((update) => update.date)]) ?? date;
}
