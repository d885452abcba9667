import { memoize } from "../../cache/memoize.ts";
import type { StandardPage } from "../../content/schema/index.ts";
import { contactUrl } from "../../content/siteAddresses.ts";
import type { Digest } from "../digest.ts";
import { type PageKind, type PageKindName, pageKinds } from "../pageKinds.ts";

/** A link of the navigation or the footer. */
export interface FrameLink {
  readonly address: string;
  readonly name: string;
  /** Whether it leads to a profile of the publication elsewhere. */
  readonly isProfile: boolean;
}

/** The row of `pageKinds` of each page that navigation and footer may name. */
const kindOf = {
  latest: "front",
  issues: "issues",
  topics: "topics",
  organisations: "organisations",
  people: "people",
  series: "allSeries",
  stories: "stories",
  trackers: "trackers",
  keyDates: "calendar",
  archive: "archive",
  corrections: "corrections",
  about: "about",
  feeds: "feeds",
  subscribe: "subscribe",
  data: "data",
  search: "search",
} as const satisfies Record<StandardPage, PageKindName>;

const standardNavigation: readonly StandardPage[] = [
  "latest",
  "issues",
  "topics",
  "organisations",
  "archive",
  "keyDates",
];
const standardFooter: readonly StandardPage[] = [
  "about",
  "people",
  "series",
  "stories",
  "trackers",
  "corrections",
  "subscribe",
  "feeds",
  "data",
];

type Entry = StandardPage | { readonly name: string; readonly address: string };

/** The links at the top of every page, without those to pages that the digest doesn't have. Made once for each digest. */
export const navigationLinks: (digest: Digest) => readonly FrameLink[] = memoize((digest: Digest) =>
  linksOf(digest.site.navigation ?? standardNavigation, digest),
);

/** The links at the end of every page. Made once for each digest. */
export const footerLinks: (digest: Digest) => readonly FrameLink[] = memoize((digest: Digest) => {
  const { site, language } = digest;
  const links = linksOf(withSubscribe(site.footer ?? standardFooter, site.navigation), digest);
  if (site.contact === undefined) return links;
  const contact = { address: contactUrl(site.contact), name: language.words.frame.writeToEditors };
  return [...links, { ...contact, isProfile: false }];
});

/** A footer that leads to the page about subscribing, unless the navigation does: readers find that from every page. */
function withSubscribe(footer: readonly Entry[], navigation: readonly Entry[] = []): readonly Entry[] {
  const leadsThere = (entry: Entry) =>
    typeof entry === "string" ? entry === "subscribe" : entry.address === "/subscribe/";
  return [...footer, ...navigation].some(leadsThere) ? footer : [...footer, "subscribe"];
}

function linksOf(entries: readonly Entry[], digest: Digest): FrameLink[] {
  return entries.flatMap((entry) => {
    if (typeof entry !== "string") return { ...entry, isProfile: digest.site.sameAs.includes(entry.address) };
    const { of, address } = pageKinds[kindOf[entry]] as PageKind<Digest>;
    if (of(digest).length === 0) return [];
    return { address: address(digest), name: digest.language.words.frame[entry], isProfile: false };
  });
}
