import type { Year } from "../../src/digest/digest.ts";
import { itemCount } from "./rows.tsx";

/** The months of a year that have items. */
export function MonthList({ year }: { readonly year: Year }) {
  return (
    <ul class="index">
      {year.months.map((month) => (
        <li key={month.period}>
          <a href={month.address}>{month.name}</a>{" "}
          <span class="dateline">{itemCount(month.items.length)}</span>
        </li>
      ))}
    </ul>
  );
}
