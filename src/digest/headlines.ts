import { headlinesAddress, pageAddress } from "../content/siteAddresses.ts";
import type { Digest, Item, Year } from "./digest.ts";

/** A page that lists every headline of some years or, of a year with very many, a part of them. */
export interface HeadlineList {
  readonly address: string;
  readonly years: readonly Pick<Year, "period" | "items">[];
  /** Whether it is the page with the newest headlines, which the search page links to. */
  readonly isNewest: boolean;
  /** The number of the part, from 1, and how many parts there are. */
  readonly number: number;
  readonly count: number;
}

/** More headlines than this are split by year. */
export const maxOnOnePage = 500;

/** A year whose headlines need more than so many bytes of HTML is split into parts. */
const largestPart = 160_000;

/** About how many bytes the markup around a headline and its address needs. */
const markup = 90;

/** The pages that list all headlines, newest first: one or, for a large archive, one with the newest and those of each year. */
export function headlineLists({ items, years }: Pick<Digest, "items" | "years">): HeadlineList[] {
  const address = headlinesAddress();
  if (items.length <= maxOnOnePage) return [{ address, years, isNewest: true, number: 1, count: 1 }];
  const parts = years.flatMap(partsOf);
  return [...parts.slice(0, 1).map((newest) => ({ ...newest, address, isNewest: true })), ...parts];
}

function partsOf({ period, items }: Year): HeadlineList[] {
  const parts = divide(items);
  return parts.map((ofPart, index) => ({
    address: pageAddress(headlinesAddress(period), index + 1),
    years: [{ period, items: ofPart }],
    isNewest: false,
    number: index + 1,
    count: parts.length,
  }));
}

/** Items in parts of about the same size, none of which is too large. */
function divide(items: readonly Item[]): Item[][] {
  const sizes = items.map(({ headline, address }) => Buffer.byteLength(headline + address) + markup);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const count = Math.max(1, Math.ceil(total / largestPart));
  const parts = Array.from({ length: count }, (): Item[] => []);
  let before = 0;
  for (const [index, item] of items.entries()) {
    parts[Math.min(count - 1, Math.floor((before * count) / total))]?.push(item);
    before += sizes[index] ?? 0;
  }
  return parts.filter((part) => part.length > 0);
}
