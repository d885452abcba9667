import { changesAddress } from "../../../src/content/siteAddresses.ts";
import { changesOf, type ItemChange } from "../../../src/digest/changes/itemChanges.ts";
import { longDay } from "../../../src/digest/dates.ts";
import type { Item } from "../../../src/digest/digest.ts";
import { sentenceCase } from "../../../src/digest/wording.ts";
import { pages } from "../../pageTemplate.ts";
import { PartDifference, Words } from "../../parts/changes/difference.tsx";
import { Published } from "../../parts/changes/published.tsx";
import { Page } from "../../parts/page.tsx";
import { Day } from "../../parts/time.tsx";
import type { PageData } from "../../renderContext.ts";

export const data = pages("changes", "item", (item) => [item]);

/** What has changed in an item since its publication: the words that differ, and the editors' notes, newest first. */
export default function ChangesPage({ context, item }: PageData & { readonly item: Item }) {
  return (
    <Page
      context={context}
      title={`What changed: ${item.headline}`}
      description={`The words that have changed since this item was published on ${longDay(item.date)}.`}
      address={changesAddress(item.slug)}
      isListed={false}
    >
      <header class="page-head">
        <h1>What changed</h1>
        <p class="standfirst">
          <a href={item.address}>{item.headline}</a>
        </p>
        <p class="dateline">
          <Published item={item} linked={false} />
        </p>
        <p class="dateline">
          In each change, words look like <Words piece={{ kind: "added", text: "these" }} /> if they were
          added, and like <Words piece={{ kind: "removed", text: "these" }} /> if they were removed.
        </p>
      </header>
      {changesOf(item).map((change) => (
        <Change key={change.from} change={change} />
      ))}
      <section class="change">
        <h2>
          <Day day={item.date} />
        </h2>
        <p>The item was published.</p>
      </section>
    </Page>
  );
}

function Change({ change: { from, isOneOfMany, parts, notes } }: { readonly change: ItemChange }) {
  return (
    <section class="change">
      <h2>
        <Day day={from.slice(0, 10)} />
        {isOneOfMany && `, ${from.slice(11)}`}
      </h2>
      {notes.map(({ kind, date, note }) => (
        <p key={note} class="change-note">
          <b>
            {sentenceCase(kind)}
            {date !== from.slice(0, 10) && (
              <>
                , <Day day={date} />
              </>
            )}
            :
          </b>{" "}
          {note}
        </p>
      ))}
      {notes.length === 0 && <p class="dateline">The editors made no note of this change.</p>}
      {parts.map((part) => (
        <PartDifference key={part.part} {...part} />
      ))}
    </section>
  );
}
