import { headlinesAddress } from "../../src/content/siteAddresses.ts";
import { type HeadlineList, maxOnOnePage } from "../../src/digest/headlines.ts";
import type { Language } from "../../src/language/language.ts";
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
export default function HeadlinesPage(
  { context, list }: PageData & { readonly list: HeadlineList },
  language: Language,
) {
  const { archive } = language.words;
  const { years, items } = context.digest;
  return (
    <Page
      context={context}
      title={archive.headlines}
      description={descriptionOf(list, language)}
      address={list.address}
    >
      <header class="page-head">
        <h1>{archive.headlines}</h1>
        <p class="standfirst">{archive.headlinesAbout}</p>
        {items.length > maxOnOnePage && (
          <p>
            <LinkList
              links={years.map(({ period }) => ({
                name: language.periodName(period),
                address: headlinesAddress(period),
              }))}
            />
          </p>
        )}
      </header>
      {list.years.map((year) => (
        <section key={year.period} class="index-section">
          <h2>{language.periodName(year.period)}</h2>
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

/** Says which years the list has, and which of its pages this is, if it has several. */
function descriptionOf({ years, number, count }: HeadlineList, { words, periodName }: Language): string {
  const { all, ofYear, ofYears } = words.archive.headlinesDescription;
  const [newest, oldest] = [years[0], years.at(-1)].map((year) => year && periodName(year.period));
  const some = newest === oldest ? ofYear(newest ?? "") : ofYears(oldest ?? "", newest ?? "");
  const description = newest === undefined ? all : some;
  return number > 1 ? words.lists.descriptionOnPage(description, number, count) : description;
}
