import { memoize } from "../cache/memoize.ts";
import { changesAddress, itemAddress, type PageFolder, withoutIndex } from "../content/siteAddresses.ts";
import { type ReturnPageName, returnPages } from "../content/subscribe/signUp.ts";
import type { Digest, Item, Period, Subject } from "./digest.ts";
import { type FormerPage, formerPages } from "./formerPages.ts";
import { headlineLists } from "./headlines.ts";
import { listPages } from "./listing.ts";
import { latest } from "./order.ts";
import { ownPageKinds } from "./ownPageKinds.ts";
import { formerStories } from "./stories/formerStories.ts";

/*
 * The one list of what the site consists of. Templates refer to a row by its name. The sitemap, the check of links and the build's plan
 * follow from it.
 */

/** A kind of page. The sitemap lists kinds, and the pages of a kind, in the order given here. */
export interface PageKind<T> {
  of(digest: Digest): readonly T[];
  /** Is ready for an `href`, and ends with a slash, unless it is the address of a former site. */
  address(page: T): string;
  /** The day on which what it shows last changed, where that is known. */
  changed?(page: T): string | undefined;
  /**
   * The pages that it belongs to and changes with, as a word for an address: `topics`, `2021`. Undefined if neither the sitemap
   * nor other pages should lead to it.
   */
  section(page: T): string | undefined;
}

/** A page that every digest has exactly once. It depends on the digest. */
function single(address: `/${PageFolder}/` | "/"): PageKind<Digest> {
  return { of: (digest) => [digest], address: () => address, section: () => "fixed" };
}

/** A page that a digest has once if it has anything to show there. */
function singleIf(address: `/${PageFolder}/`, hasAny: (digest: Digest) => boolean): PageKind<Digest> {
  return { ...single(address), of: (digest) => (hasAny(digest) ? [digest] : []) };
}

/** The pages of each subject's list. */
function lists<S extends Subject>(section: PageFolder, subjects: (digest: Digest) => readonly S[]) {
  return kind({
    of: (digest) => listPages(subjects(digest)),
    address: ({ address }) => address,
    changed: ({ items }) => items[0]?.date,
    section: () => section,
  });
}

/** What was published in a year or month. */
function archive<P extends Period>(of: (digest: Digest) => readonly P[]) {
  return kind({
    of,
    address: ({ address }) => address,
    changed: ({ items }) => items[0]?.date,
    section: ({ period }) => yearOf(period),
  });
}

/** In the sections of years the oldest page comes first, so that a new page leaves those before it where they are. */
export const pageKinds = {
  front: single("/"),
  issues: single("/issues/"),
  topics: single("/topics/"),
  organisations: singleIf("/organisations/", ({ organisations }) => organisations.length > 0),
  people: singleIf("/people/", ({ people }) => people.length > 0),
  allSeries: singleIf("/series/", ({ series }) => series.length > 0),
  stories: singleIf("/stories/", ({ stories }) => stories.length > 0),
  trackers: singleIf("/trackers/", ({ trackers }) => trackers.length > 0),
  archive: single("/archive/"),
  calendar: singleIf("/calendar/", ({ keyDates }) => keyDates.length > 0),
  corrections: single("/corrections/"),
  feeds: single("/feeds/"),
  data: single("/data/"),
  search: single("/search/"),
  topic: lists("topics", ({ topics }) => topics),
  organisation: lists("organisations", ({ organisations }) => organisations),
  person: lists("people", ({ people }) => people),
  series: lists("series", ({ series }) => series),
  story: lists("stories", ({ stories }) => stories),
  tracker: kind({
    of: ({ trackers }) => trackers,
    address: ({ address }) => address,
    changed: ({ changes, totals }) => latest([...changes, ...totals].map(({ date }) => date)),
    section: () => "trackers",
  }),
  item: kind({
    of: ({ items }) => items.toReversed(),
    address: ({ address }) => address,
    changed: lastChange,
    section: ({ date }) => yearOf(date),
  }),
  /** What has changed in an item. Search engines should not find what it no longer says. */
  changes: kind({
    of: ({ items }) => items.filter(({ versions }) => versions.length > 0),
    address: ({ slug }) => changesAddress(slug),
    section: () => undefined,
  }),
  /** An issue belongs to the year of its week. That year may have no items: 1 January may be in week 53. */
  issue: kind({
    of: ({ issues }) => issues.toReversed(),
    address: ({ address }) => address,
    changed: ({ items }) => latest(items.map(lastChange)),
    section: ({ week }) => yearOf(week),
  }),
  archiveMonth: archive(({ years }) => years.flatMap(({ months }) => months.toReversed())),
  archiveYear: archive(({ years }) => years),
  calendarYear: kind({
    of: ({ calendarYears }) => calendarYears,
    address: ({ address }) => address,
    section: ({ year }) => year,
  }),
  calendarMonth: kind({
    of: ({ calendarYears }) => calendarYears.flatMap(({ months }) => months),
    address: ({ address }) => address,
    section: ({ month }) => yearOf(month),
  }),
  headlines: kind({
    of: headlineLists,
    address: ({ address }) => address,
    changed: ({ isNewest, years }) => (isNewest ? undefined : years[0]?.items[0]?.date),
    section: ({ isNewest, years }) => (isNewest ? "fixed" : years[0]?.period),
  }),
  about: single("/about/"),
  subscribe: single("/subscribe/"),
  /** Where the mailing list's service sends readers. Nothing else leads there. */
  signUpPage: kind<ReturnPageName>({
    of: ({ site }) => (site.subscribe ? (Object.keys(returnPages) as ReturnPageName[]) : []),
    address: (name) => returnPages[name],
    section: () => undefined,
  }),
  textPage: kind({
    of: ({ textPages }) => textPages,
    address: ({ address }) => address,
    section: () => "pages",
  }),
  /** A former address of an item leads to the present one. */
  formerSlug: kind({
    of: ({ items }) => items.flatMap((item) => item.formerSlugs.map((slug) => ({ slug, item }))),
    address: ({ slug }) => itemAddress(slug),
    section: () => undefined,
  }),
  /** So does one that a story may have had. */
  formerStory: kind({
    of: formerStories,
    address: ({ address }) => address,
    section: () => undefined,
  }),
  /** So does an address of the site that the publication had before, unless another page has it. */
  formerAddress: kind<FormerPage>({
    of: (digest) =>
      formerPages(digest).filter(({ address }) => !usedAddresses(digest).has(addressKey(address))),
    address: ({ address }) => address,
    section: () => undefined,
  }),
};

/** The addresses of all pages that are no former addresses, without what may differ. Made once for each digest. */
export const usedAddresses: (digest: Digest) => ReadonlySet<string> = memoize((digest: Digest) => {
  const kinds = Object.entries<PageKind<unknown>>(pageKinds).filter(([name]) => name !== "formerAddress");
  return new Set(
    [...kinds.map(([, each]) => each), ...ownPageKinds()].flatMap(({ of, address }) =>
      of(digest).map((page) => addressKey(address(page))),
    ),
  );
});

/** What two addresses have in common that would be the same page, or the same file where letter case does not matter. */
export const addressKey = (address: string): string => withoutIndex(address).toLowerCase();

export type PageKindName = keyof typeof pageKinds;

/** What a page of a kind shows: an item, a page of a topic's list. */
export type PageOf<N extends PageKindName> = (typeof pageKinds)[N] extends PageKind<infer T> ? T : never;

/** Has TypeScript find out what the pages of a kind show. */
function kind<T>(each: PageKind<T>): PageKind<T> {
  return each;
}

function yearOf(period: string): string {
  return period.slice(0, 4);
}

/** The day of an item's last update or, if it has none, of its publication. */
function lastChange({ date, updates }: Item): string {
  return latest([date, ...updates.map((update) => update.date)]) ?? date;
}
