import type { Digest, Subject } from "./digest.ts";
import { listPages } from "./listing.ts";

/** A page of the digest, and the day on which what it shows last changed, where that is known. */
export interface PageEntry {
  readonly address: string;
  readonly changed?: string | undefined;
}

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
  "/search/",
  "/about/",
];

/** Every page that readers may be sent to: what the sitemap lists, and what a link in a body may lead to. */
export function pagesOf(digest: Digest): PageEntry[] {
  const subjects: readonly Subject[] = [
    ...digest.topics,
    ...digest.organisations,
    ...digest.people,
    ...digest.series,
  ];
  const newest = (items: Subject["items"]) => items[0]?.date;
  return [
    ...fixed.map((address) => ({ address })),
    ...digest.issues.map(({ address, items }) => ({ address, changed: newest(items) })),
    ...digest.items.map(({ address, date, updates }) => ({
      address,
      changed: [date, ...updates.map((update) => update.date)].sort().at(-1),
    })),
    ...listPages(subjects).map(({ address, items }) => ({ address, changed: newest(items) })),
    ...digest.years
      .flatMap((year) => [year, ...year.months])
      .map(({ address, items }) => ({ address, changed: newest(items) })),
  ];
}
