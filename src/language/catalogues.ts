import { english } from "./words/en-GB/index.ts";
import type { Catalogue } from "./words.ts";

/** The languages that the interface has words in: a folder of `words` each, named after its tag. */
export const catalogues: Readonly<Record<string, Catalogue>> = {
  "en-GB": english,
};

/** The language of the words for digests in a language without a catalogue. */
export const usualTag = "en-GB";

/** The tag of the catalogue that a digest in a language gets: its own, or else one of the same language in another country. */
export function catalogueTag(tag: string): string | undefined {
  if (Object.hasOwn(catalogues, tag)) return tag;
  const { language } = new Intl.Locale(tag);
  return Object.keys(catalogues).find((each) => new Intl.Locale(each).language === language);
}
