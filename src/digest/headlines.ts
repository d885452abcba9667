import { headlinesAddress } from "../content/siteAddresses.ts";
import type { Digest, Year } from "./digest.ts";

/** A page that lists every headline of some years. */
export interface HeadlineList {
  readonly address: string;
  readonly years: readonly Year[];
  /** Whether it is the page with the newest headlines, which the search page links to. */
  readonly isNewest: boolean;
}

/** More headlines than this are split by year. */
export const maxOnOnePage = 500;

/** The pages that list all headlines, newest first: one or, for a large archive, one with the newest year and one for each year. */
export function headlineLists({ items, years }: Pick<Digest, "items" | "years">): HeadlineList[] {
  if (items.length <= maxOnOnePage) return [{ address: headlinesAddress(), years, isNewest: true }];
  return [
    { address: headlinesAddress(), years: years.slice(0, 1), isNewest: true },
    ...years.map((year) => ({ address: headlinesAddress(year.period), years: [year], isNewest: false })),
  ];
}
