import type { Year } from "../../src/digest/digest.ts";
import type { Language } from "../../src/language/language.ts";
import { IndexEntry } from "./links.tsx";

/** The months of a year that have items. */
export function MonthList({ year }: { readonly year: Year }, { words, periodName }: Language) {
  return (
    <ul class="index">
      {year.months.map(({ period, address, items }) => (
        <IndexEntry
          key={period}
          name={periodName(period)}
          address={address}
          note={words.lists.items(items.length)}
        />
      ))}
    </ul>
  );
}
