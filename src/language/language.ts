import { memoizeByText } from "../cache/memoize.ts";
import { catalogues, catalogueTag, usualTag } from "./catalogues.ts";
import { type DateNames, dateNames } from "./dateNames.ts";
import { type Formats, formatsOf } from "./formats/formats.ts";
import type { Catalogue, Words } from "./words.ts";

/** What a digest is written in: the words of its interface, and how it writes numbers, lists and dates. Templates get it as their second argument. */
export interface Language extends Formats, DateNames {
  /** The tag that the digest gives, such as `en-US`. Its content is in it. */
  readonly tag: string;
  /** The name of the catalogue that has its words: a folder of `words`. */
  readonly catalogue: string;
  /** The tag that numbers, lists and dates are written in: in another language than the content, if that has no catalogue. */
  readonly wordsTag: string;
  readonly words: Words;
}

/** The language of a tag. Formats are expensive to make, so each language is made once. */
export const languageOf: (tag: string) => Language = memoizeByText((tag: string) => createLanguage(tag));

/** The language of messages to editors. */
export const usualLanguage = languageOf(usualTag);

/** A language. Its words are those of the catalogue that fits its tag best, unless others are given, which are in the language of the tag. */
export function createLanguage(tag: string, words?: Catalogue): Language {
  const found = catalogueTag(tag);
  const catalogue = found ?? usualTag;
  const wordsTag = words || found ? withCountry(tag, found) : usualTag;
  const formats = formatsOf(wordsTag);
  const all = (words ?? (catalogues[catalogue] as Catalogue))(formats);
  return { ...formats, ...dateNames(formats, all), tag, catalogue, wordsTag, words: all };
}

/** The tag that numbers, lists and dates are written in. A tag without a country gets that of its catalogue: `en` means `en-GB` here. */
function withCountry(tag: string, catalogue = tag): string {
  return new Intl.Locale(tag).region === undefined ? catalogue : tag;
}
