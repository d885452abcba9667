import { catalogues, catalogueTag, usualTag } from "./catalogues.ts";
import { type DateNames, dateNames } from "./dateNames.ts";
import { type Formats, formatsOf } from "./formats/formats.ts";
import type { Catalogue, Words } from "./words.ts";

/** What a digest is written in: the words of its interface, and how it writes numbers, lists and dates. Templates get it as their second argument. */
export interface Language extends Formats, DateNames {
  /** The tag that the digest gives, such as `en-US`. Its content is in it. */
  readonly tag: string;
  /** The language of the words and dates, which is another one if the digest's has no catalogue. */
  readonly wordsTag: string;
  readonly words: Words;
}

const languages = new Map<string, Language>();

/** The language of a tag. Formats are expensive to make, so each language is made once. */
export function languageOf(tag: string): Language {
  const language = languages.get(tag) ?? createLanguage(tag);
  languages.set(tag, language);
  return language;
}

/** The language of messages to editors. */
export const usualLanguage = languageOf(usualTag);

/** A language with words of its own or, by default, with those of the catalogue that fits its tag best. */
export function createLanguage(
  tag: string,
  catalogue: Catalogue = catalogues[catalogueTag(tag) ?? usualTag] as Catalogue,
): Language {
  const wordsTag = formatsTag(tag);
  const formats = formatsOf(wordsTag);
  const words = catalogue(formats);
  return { ...formats, ...dateNames(formats, words), tag, wordsTag, words };
}

/**
 * The tag that numbers, lists and dates are written in: the digest's own, if its words are in the same language and it names a country. Dates
 * in German between English words would help nobody.
 */
export function formatsTag(tag: string): string {
  const found = catalogueTag(tag);
  if (found === undefined) return usualTag;
  return new Intl.Locale(tag).region === undefined ? found : tag;
}
