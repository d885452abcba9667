import type { WrittenItem } from "../content/items/readItem.ts";
import { typographic } from "../content/markdown/typographicFields.ts";

type ShownFields = Pick<WrittenItem, "headline" | "standfirst" | "image" | "figures" | "sources" | "updates">;

/** The texts of an item's fields as readers see them, with the quotation marks of bodies. */
export function shownFields(item: ShownFields): ShownFields {
  const { headline, standfirst, image, figures, sources, updates } = item;
  return {
    headline: typographic(headline),
    standfirst: standfirst && typographic(standfirst),
    image: image && withTypography(image, "alt", "caption"),
    figures: each(figures, (figure) => withTypography(figure, "label")),
    sources: each(sources, (source) => withTypography(source, "title")),
    updates: each(updates, (update) => withTypography(update, "note")),
  };
}

/** An entry, with typographic quotation marks in some of its texts. */
export function withTypography<T>(entry: T, ...fields: readonly (keyof T)[]): T {
  const shown = { ...entry };
  for (const field of fields) {
    const text = entry[field];
    if (typeof text === "string") shown[field] = typographic(text) as typeof text;
  }
  return shown;
}

/** Most lists are empty, and a hundred thousand items share one. */
function each<T>(list: T[], show: (entry: T) => T): T[] {
  return list.length === 0 ? list : list.map(show);
}
