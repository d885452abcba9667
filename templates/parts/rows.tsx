import { pageAddress } from "../../src/content/siteAddresses.ts";
import type { Item } from "../../src/digest/digest.ts";
import type { ListPage } from "../../src/digest/listing.ts";
import { Headline, Standfirst } from "./headline.tsx";
import { Pager } from "./links.tsx";
import { Thumbnail } from "./picture.tsx";
import { Day } from "./time.tsx";

/** Items as dated rows: label, headline, standfirst and picture. */
export function ItemRows({ items }: { readonly items: readonly Item[] }) {
  return (
    <ol class="rows">
      {items.map((item) => (
        <li key={item.slug}>
          <article class={item.image ? "row row-pictured" : "row"}>
            <p class="dateline">
              <Day day={item.date} short />
            </p>
            <div>
              <Headline item={item} level="h2" />
              <Standfirst text={item.standfirst} />
            </div>
            {item.image && <Thumbnail image={item.image} />}
          </article>
        </li>
      ))}
    </ol>
  );
}

/** The rows of one page of a list, with links to its other pages; `nothing` is what an empty list says. */
export function PagedRows({ list, nothing }: { readonly list: ListPage; readonly nothing: string }) {
  if (list.items.length === 0) return <p class="nothing">{nothing}</p>;
  return (
    <>
      <ItemRows items={list.items} />
      <ListPager list={list} address={list.subject.address} />
    </>
  );
}

interface ListPagerProps {
  readonly list: Pick<ListPage, "number" | "count">;
  /** The address of the first page. */
  readonly address: string;
}

/** Links to the previous and the next page of a list, if it has several. */
export function ListPager({ list: { number, count }, address }: ListPagerProps) {
  if (count === 1) return null;
  const linkTo = (name: string, number: number) => ({ name, address: pageAddress(address, number) });
  return (
    <Pager
      label="Pages of this list"
      previous={number > 1 ? linkTo("Newer", number - 1) : undefined}
      next={number < count ? linkTo("Older", number + 1) : undefined}
    >
      <span>
        Page {number} of {count}
      </span>
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

/** "1 item", "12 items". */
export function itemCount(count: number): string {
  return `${count} ${count === 1 ? "item" : "items"}`;
}
