import { pageAddress } from "../../src/content/addresses.ts";
import type { Item } from "../../src/digest/digest.ts";
import type { ListPage } from "../../src/digest/listing.ts";
import { Headline, Standfirst } from "./headline.tsx";
import { Thumbnail } from "./picture.tsx";
import { Day } from "./time.tsx";

/** Items as dated rows: label, headline, standfirst and picture. */
export function Rows({
  items,
  level = "h2",
}: {
  readonly items: readonly Item[];
  readonly level?: "h2" | "h3";
}) {
  return (
    <ol class="rows">
      {items.map((item) => (
        <li key={item.slug}>
          <article class={item.image ? "row row-pictured" : "row"}>
            <p class="dateline">
              <Day day={item.date} short />
            </p>
            <div>
              <Headline item={item} level={level} />
              <Standfirst text={item.standfirst} />
            </div>
            {item.image && <Thumbnail image={item.image} />}
          </article>
        </li>
      ))}
    </ol>
  );
}

/** The rows of one page of a list, with links to its other pages. */
export function PagedRows({ list }: { readonly list: ListPage }) {
  if (list.items.length === 0) return <p class="nothing">Nothing has been published here yet.</p>;
  return (
    <>
      <Rows items={list.items} />
      {list.count > 1 && <Pager list={list} />}
    </>
  );
}

function Pager({ list }: { readonly list: ListPage }) {
  const address = (number: number) => pageAddress(list.subject.address, number);
  return (
    <nav class="pager" aria-label="Pages of this list">
      {list.number > 1 ? (
        <a rel="prev" href={address(list.number - 1)}>
          Newer
        </a>
      ) : (
        <span />
      )}
      <span>
        Page {list.number} of {list.count}
      </span>
      {list.number < list.count ? (
        <a rel="next" href={address(list.number + 1)}>
          Older
        </a>
      ) : (
        <span />
      )}
    </nav>
  );
}

/** The previous and next page of a list, for the head of the page. */
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
