import type { Item } from "../digest.ts";

/** The order of an issue's items: the lead, then those without a section, then each section in the order of `sections` in `_data/site.yaml`. */
export function inSections(items: readonly Item[], sections: readonly string[] = []): Item[] {
  const [lead, ...others] = items;
  if (lead === undefined || sections.length === 0) return [...items];
  const place = ({ section }: Item) => (section === undefined ? -1 : sections.indexOf(section));
  return [lead, ...others.toSorted((a, b) => place(a) - place(b))];
}

/** The name of the section that begins with the item at an index. The lead stands above all sections. */
export function sectionAt(items: readonly Item[], index: number): string | undefined {
  const section = items[index]?.section;
  return index > 0 && (index === 1 || items[index - 1]?.section !== section) ? section : undefined;
}
