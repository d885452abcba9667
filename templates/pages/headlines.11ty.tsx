import { headlinesAddress } from "../../src/content/siteAddresses.ts";
import { type HeadlineList, maxOnOnePage } from "../../src/digest/headlines.ts";
import { pages } from "../pageTemplate.ts";
import { IndexEntry, LinkList } from "../parts/links.tsx";
import { Page } from "../parts/page.tsx";
import { ListPager } from "../parts/rows.tsx";
import { Day } from "../parts/time.tsx";
import type { PageData } from "../renderContext.ts";

export const data = pages("headlines", "list", ({ years, count }, digest) => [
  digest.items.length,
  count,
  ...digest.years.map(({ period }) => period),
  ...years.flatMap(({ items }) => items),
]);

/** Every headline, to be searched with the browser's find command. It stands in for the search where scripts are off. */
export default function HeadlinesPage({ context, list }: PageData & { readonly list: HeadlineList }) {
  const { years, items } = context.digest;
  return (
    <Page
      context={context}
      title="All headlines"
      description={`Every headline${spanOf(list)}, in a plain list.${partOf(list)}`}
      address={list.address}
    >
      <header class="page-head">
        <h1>All headlines</h1>
        <p class="standfirst">A plain list that you can search with your browser’s find command.</p>
        {items.length > maxOnOnePage && (
          <p>
            <LinkList
              links={years.map(({ name, period }) => ({ name, address: headlinesAddress(period) }))}
            />
          </p>
        )}
      </header>
      {list.years.map((year) => (
        <section key={year.period} class="index-section">
          <h2>{year.name}</h2>
          <ul class="index index-columns">
            {year.items.map((item) => (
              <IndexEntry
                key={item.slug}
                name={item.headline}
                address={item.address}
                note={<Day day={item.date} short />}
              />
            ))}
          </ul>
        </section>
      ))}
      <ListPager list={list} address={headlinesAddress(list.years[0]?.period)} />
    </Page>
  );
}

/** " Page 2 of 3.", on pages after the first. */
function partOf({ number, count }: HeadlineList): string {
  return number > 1 ? ` Page ${number} of ${count}.` : "";
}

/** " of 2021" or " from 2018 to 2021". Empty if there are no headlines. */
function spanOf({ years }: HeadlineList): string {
  const [newest = "", oldest] = [years[0]?.name, years.at(-1)?.name];
  if (newest === oldest) return ` of ${newest}`;
  return newest && ` from ${oldest} to ${newest}`;
}
