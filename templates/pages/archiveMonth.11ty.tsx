import { archiveAddress } from "../../src/content/siteAddresses.ts";
import type { Period } from "../../src/digest/digest.ts";
import { pages } from "../pageTemplate.ts";
import { Page } from "../parts/page.tsx";
import { ItemRows } from "../parts/rows.tsx";
import type { PageData } from "../renderContext.ts";

export const data = pages("archiveMonth", "month", ({ items }) => items);

/** A month of the archive: its items, newest first. */
export default function ArchiveMonthPage({ context, month }: PageData & { readonly month: Period }) {
  const year = month.period.slice(0, 4);
  return (
    <Page
      context={context}
      title={month.name}
      description={`Everything published in ${month.name}.`}
      address={month.address}
      className="h-feed"
      trail={[
        { name: "Archive", address: "/archive/" },
        { name: year, address: archiveAddress(year) },
      ]}
    >
      <header class="page-head">
        <p class="dateline">
          <a href="/archive/">Archive</a> · <a href={archiveAddress(year)}>{year}</a>
        </p>
        <h1 class="p-name">{month.name}</h1>
      </header>
      <ItemRows items={month.items} />
    </Page>
  );
}
