import { pageAddress } from "../content/siteAddresses.ts";
import type { Item, Subject } from "./digest.ts";

/** How many rows a page of a list has. */
export const rowsPerPage = 30;

/** One page of the list of items about a subject. */
export interface ListPage<S extends Subject = Subject> {
  readonly subject: S;
  readonly address: string;
  readonly items: readonly Item[];
  /** From 1. */
  readonly number: number;
  readonly count: number;
}

/** The pages of each subject's list, in order; a subject without items has one, empty. */
export function listPages<S extends Subject>(subjects: readonly S[]): ListPage<S>[] {
  return subjects.flatMap((subject) => {
    const count = Math.max(1, Math.ceil(subject.items.length / rowsPerPage));
    return Array.from({ length: count }, (_, index) => ({
      subject,
      address: pageAddress(subject.address, index + 1),
      items: subject.items.slice(index * rowsPerPage, (index + 1) * rowsPerPage),
      number: index + 1,
      count,
    }));
  });
}
