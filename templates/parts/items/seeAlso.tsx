import { wholeYears } from "../../../src/digest/dates.ts";
import type { Digest, Item } from "../../../src/digest/digest.ts";
import { suggestionsFor } from "../../../src/digest/related/suggestions.ts";
import type { Language } from "../../../src/language/language.ts";
import type { Shown } from "../../pageTemplate.ts";
import { ItemLink } from "../headline.tsx";
import { ItemSection } from "./itemNotes.tsx";

export interface SeeAlsoProps {
  readonly item: Item;
  readonly digest: Digest;
}

/** Items that share much with an item although no editor related them, and what each shares. */
export function SeeAlso({ item, digest }: SeeAlsoProps, { words }: Language) {
  const suggestions = suggestionsFor(item, digest);
  if (suggestions.length === 0) return null;
  return (
    <ItemSection id="see-also" name={words.item.seeAlso}>
      <ul>
        {suggestions.map(({ item, shared }) => (
          <li key={item.slug}>
            <ItemLink item={item} />
            <p class="dateline">{words.item.alsoAbout(shared.join(", "))}</p>
          </li>
        ))}
      </ul>
    </ItemSection>
  );
}

/** What `SeeAlso` shows: no more than that, so that a page stays as it is when only the text of a suggested item changes. */
export function shownInSeeAlso(item: Item, digest: Digest): Shown[] {
  return suggestionsFor(item, digest).map(({ item: { address, headline, date }, shared }) =>
    JSON.stringify([address, headline, date, shared]),
  );
}

/** How old an item is, if it is a year or older. */
export function Age({ item, digest }: SeeAlsoProps, { words }: Language) {
  const years = wholeYears(item.date, digest.today);
  if (years < 1) return null;
  return <p class="dateline">{words.item.age(years)}</p>;
}
