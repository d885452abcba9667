import { archiveAddress } from "../../src/content/siteAddresses.ts";
import type { Period } from "../../src/digest/digest.ts";
import type { Language } from "../../src/language/language.ts";
import { pages } from "../pageTemplate.ts";
import { Page } from "../parts/page.tsx";
import { ItemRows } from "../parts/rows.tsx";
import type { PageData } from "../renderContext.ts";

export const data = pages("archiveMonth", "month", ({ items }) => items);

/** A month of the archive: its items, newest first. */
export default function ArchiveMonthPage(
  { context, month }: PageData & { readonly month: Period },
  { words, periodName }: Language,
) {
  const name = periodName(month.period);
  const year = month.period.slice(0, 4);
  return (
    <Page
      context={context}
      title={name}
      description={words.archive.periodDescription(name)}
      address={month.address}
      className="h-feed"
      trail={[
        { name: words.frame.archive, address: "/archive/" },
        { name: year, address: archiveAddress(year) },
      ]}
    >
      <header class="page-head">
        <p class="dateline">
          <a href="/archive/">{words.frame.archive}</a> · <a href={archiveAddress(year)}>{year}</a>
        </p>
        <h1 class="p-name">{name}</h1>
      </header>
      <ItemRows items={month.items} />
    </Page>
  );
}
