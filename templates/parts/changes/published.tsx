import { changesAddress } from "../../../src/content/siteAddresses.ts";
import { lastChangedOn } from "../../../src/digest/changes/itemChanges.ts";
import type { Item } from "../../../src/digest/digest.ts";
import type { Language } from "../../../src/language/language.ts";
import { Day } from "../time.tsx";

interface PublishedProps {
  readonly item: Item;
  /** Whether to link to the page that shows what has changed. */
  readonly linked?: boolean;
}

/** When an item was published and, if it has changed since, when it last did: "Published 10 November 2021, last changed 11 November (what changed)". */
export function Published({ item, linked = true }: PublishedProps, { words, dayBeside }: Language) {
  const changed = lastChangedOn(item);
  if (changed === undefined) return <Day day={item.date} published />;
  return (
    <>
      {words.changes.published(
        <Day day={item.date} published />,
        <time class="dt-updated" datetime={changed}>
          {dayBeside(changed, item.date)}
        </time>,
      )}
      {linked && (
        <>
          {" "}
          (<a href={changesAddress(item.slug)}>{words.changes.whatChanged}</a>)
        </>
      )}
    </>
  );
}
