import type { Year } from "../../src/digest/digest.ts";
import { IndexEntry } from "./links.tsx";
import { itemCount } from "./rows.tsx";

/** The months of a year that have items. */
export function MonthList({ year }: { readonly year: Year }) {
  return (
    <ul class="index">
      {year.months.map(({ period, name, address, items }) => (
        <IndexEntry key={period} name={name} address={address} note={itemCount(items.length)} />
      ))}
    </ul>
  );
}
