import { changesAddress } from "../../../src/content/siteAddresses.ts";
import { changesOf, type ItemChange } from "../../../src/digest/changes/itemChanges.ts";
import type { Item } from "../../../src/digest/digest.ts";
import type { Language } from "../../../src/language/language.ts";
import { pages } from "../../pageTemplate.ts";
import { Marked, PartDifference } from "../../parts/changes/difference.tsx";
import { Published } from "../../parts/changes/published.tsx";
import { Page } from "../../parts/page.tsx";
import { Day } from "../../parts/time.tsx";
import type { PageData } from "../../renderContext.ts";

export const data = pages("changes", "item", (item) => [item]);

/** What has changed in an item since its publication: the words that differ, and the editors' notes, newest first. */
export default function ChangesPage(
  { context, item }: PageData & { readonly item: Item },
  { words: { changes }, longDay }: Language,
) {
  return (
    <Page
      context={context}
      title={changes.titleOf(item.headline)}
      description={changes.description(longDay(item.date))}
      address={changesAddress(item.slug)}
      isListed={false}
    >
      <header class="page-head">
        <h1>{changes.title}</h1>
        <p class="standfirst">
          <a href={item.address}>{item.headline}</a>
        </p>
        <p class="dateline">
          <Published item={item} linked={false} />
        </p>
        <p class="dateline">
          {changes.key((kind, text) => (
            <Marked piece={{ kind, text }} />
          ))}
        </p>
      </header>
      {changesOf(item).map((change) => (
        <Change key={change.from} change={change} />
      ))}
      <section class="change">
        <h2>
          <Day day={item.date} />
        </h2>
        <p>{changes.wasPublished}</p>
      </section>
    </Page>
  );
}

function Change(
  { change: { from, isOneOfMany, parts, notes } }: { readonly change: ItemChange },
  { words, timeOfDay }: Language,
) {
  return (
    <section class="change">
      <h2>
        <Day day={from.slice(0, 10)} />
        {isOneOfMany && `, ${timeOfDay(from.slice(11))}`}
      </h2>
      {notes.map(({ kind, date, note }) => (
        <p key={note} class="change-note">
          <b>
            {date === from.slice(0, 10)
              ? words.item.updates[kind]
              : words.item.updateOn(kind, <Day day={date} />)}
            :
          </b>{" "}
          {note}
        </p>
      ))}
      {notes.length === 0 && <p class="dateline">{words.changes.noNote}</p>}
      {parts.map((part) => (
        <PartDifference key={part.part} {...part} />
      ))}
    </section>
  );
}
