import type { SiteFields } from "../../content/schema/index.ts";
import { languageOf } from "../../language/language.ts";

/** A label as readers see it. */
export function labelText(id: string, { labels, language }: Pick<SiteFields, "labels" | "language">): string {
  return labels?.find((label) => label.id === id)?.text ?? languageOf(language).words.item.label(id);
}
