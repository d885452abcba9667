import { headlinesAddress, pageAddress } from "../content/siteAddresses.ts";
import type { Digest, Year } from "./digest.ts";

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

/** A year with more headlines than this is split into parts, so that no page is large. */
const maxOfYear = 800;

/** The pages that list all headlines, newest first: one or, for a large archive, one with the newest and those of each year. */
export function headlineLists({ items, years }: Pick<Digest, "items" | "years">): HeadlineList[] {
  const address = headlinesAddress();
  if (items.length <= maxOnOnePage) return [{ address, years, isNewest: true, number: 1, count: 1 }];
  const parts = years.flatMap(partsOf);
  return [...parts.slice(0, 1).map((newest) => ({ ...newest, address, isNewest: true })), ...parts];
}

function partsOf({ period, items }: Year): HeadlineList[] {
  const count = Math.ceil(items.length / maxOfYear);
  return Array.from({ length: count }, (_, index) => ({
    address: pageAddress(headlinesAddress(period), index + 1),
    years: [{ period, items: items.slice(index * maxOfYear, (index + 1) * maxOfYear) }],
    isNewest: false,
    number: index + 1,
    count,
  }));
}
