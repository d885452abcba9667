import { pageAddress } from "../../src/content/siteAddresses.ts";
import type { Digest, Item } from "../../src/digest/digest.ts";
import type { ListPage } from "../../src/digest/listing.ts";
import type { Language } from "../../src/language/language.ts";
import { Headline, Standfirst } from "./headline.tsx";
import { ContextObject } from "./items/contextObject.tsx";
import { Pager } from "./links.tsx";
import { Thumbnail } from "./picture.tsx";
import { Day } from "./time.tsx";

export interface ItemRowsProps {
  readonly items: readonly Item[];
  /** Given where programs that collect references shall find the items. */
  readonly digest?: Digest;
}

/** Items as dated rows: label, headline, standfirst and picture. */
export function ItemRows({ items, digest }: ItemRowsProps) {
  return (
    <ol class="rows">
      {items.map((item) => (
        <li key={item.slug}>
          <article class={item.image ? "row row-pictured h-entry" : "row h-entry"}>
            <p class="dateline">
              <Day day={item.date} short published />
            </p>
            <div>
              <Headline item={item} level="h2" />
              <Standfirst text={item.standfirst} />
              {digest && <ContextObject item={item} digest={digest} />}
            </div>
            {item.image && <Thumbnail image={item.image} />}
          </article>
        </li>
      ))}
    </ol>
  );
}

export interface PagedRowsProps {
  readonly list: ListPage;
  readonly digest: Digest;
  /** What an empty list says. */
  readonly nothing: string;
}

/** The rows of one page of a list, with links to its other pages. */
export function PagedRows({ list, digest, nothing }: PagedRowsProps) {
  if (list.items.length === 0) return <p class="nothing">{nothing}</p>;
  return (
    <>
      <ItemRows items={list.items} digest={digest} />
      <ListPager list={list} address={list.subject.address} />
    </>
  );
}

export interface ListPagerProps {
  readonly list: Pick<ListPage, "number" | "count">;
  /** The address of the first page. */
  readonly address: string;
}

/** Links to the previous and the next page of a list, if it has several. */
export function ListPager(
  { list: { number, count }, address }: ListPagerProps,
  { words: { lists } }: Language,
) {
  if (count === 1) return null;
  const linkTo = (name: string, number: number) => ({ name, address: pageAddress(address, number) });
  return (
    <Pager
      label={lists.pages}
      previous={number > 1 ? linkTo(lists.newer, number - 1) : undefined}
      next={number < count ? linkTo(lists.older, number + 1) : undefined}
    >
      <span>{lists.page(number, count)}</span>
    </Pager>
  );
}

/** The addresses of the previous and the next page of a list. */
export function listNeighbours(list: ListPage): { previous: string | undefined; next: string | undefined } {
  return {
    previous: list.number > 1 ? pageAddress(list.subject.address, list.number - 1) : undefined,
    next: list.number < list.count ? pageAddress(list.subject.address, list.number + 1) : undefined,
  };
}
