import { weekOf } from "../digest/dates.ts";
import { type ImportedItem, isUnsplit } from "./importedItem.ts";

/**
 * Items, in the order of their days and of the source, with their position in the issue of their week. Without one, an issue would have them in the
 * order of their names. Weeks without a post that was split need none: their items have days.
 */
export function withIssueOrder(items: readonly ImportedItem[]): ImportedItem[] {
  const split = new Set(items.filter((item) => !isUnsplit(item)).map(weekOfItem));
  const counts = new Map<string, number>();
  return items.map((item) => {
    const week = weekOfItem(item);
    if (!split.has(week)) return item;
    const order = (counts.get(week) ?? 0) + 1;
    counts.set(week, order);
    return { ...item, fields: { ...item.fields, order } };
  });
}

const weekOfItem = ({ fields }: ImportedItem) => weekOf(fields.date);
