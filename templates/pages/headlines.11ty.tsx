import { pageFile } from "../../src/content/addresses.ts";
import type { Digest, Year } from "../../src/digest/digest.ts";
import type { PageData } from "../edition.ts";
import { pages } from "../pageKind.ts";
import { Page } from "../parts/page.tsx";
import { Day } from "../parts/time.tsx";

interface HeadlinesData extends PageData {
  /** The years whose headlines the page lists. */
  readonly part: { readonly address: string; readonly years: readonly Year[] };
}

/** So many headlines are still one page: more are split by year. */
const mostOnOnePage = 500;

export const data = pages("part", {
  of: parts,
  file: ({ address }) => pageFile(address),
  shows: ({ years }, digest) => [
    digest.items.length,
    ...digest.years.map(({ period }) => period),
    ...years.flatMap(({ items }) => items),
  ],
});

function parts({ items, years }: Digest): HeadlinesData["part"][] {
  const whole = { address: "/search/headlines/", years };
  if (items.length <= mostOnOnePage) return [whole];
  return [
    { ...whole, years: years.slice(0, 1) },
    ...years.map((year) => ({ address: `/search/headlines/${year.period}/`, years: [year] })),
  ];
}

/** Every headline, for the browser's own find: what remains of the search where there is no script. */
export default function HeadlinesPage({ edition, part }: HeadlinesData) {
  const { years, items } = edition.digest;
  return (
    <Page
      edition={edition}
      title="All headlines"
      description="Every headline, in a plain list."
      address={part.address}
      section="/search/"
    >
      <header class="page-head">
        <h1>All headlines</h1>
        <p class="standfirst">A plain list, in which your browser’s own find works.</p>
        {items.length > mostOnOnePage && (
          <p>
            {years.map((year, index) => (
              <span key={year.period}>
                {index > 0 && ", "}
                <a href={`/search/headlines/${year.period}/`}>{year.name}</a>
              </span>
            ))}
          </p>
        )}
      </header>
      {part.years.map((year) => (
        <section key={year.period} class="index-section">
          <h2>{year.name}</h2>
          <ul class="index">
            {year.items.map((item) => (
              <li key={item.slug}>
                <a href={item.address}>{item.headline}</a>{" "}
                <span class="dateline">
                  <Day day={item.date} short />
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}
