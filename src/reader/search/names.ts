import type { NamedGroup } from "./expand.ts";
import type { VocabularyLoader } from "./vocabulary.ts";
import { vocabularyAt } from "./vocabulary.ts";

/** What the site tells its search beside the index: written with the index, read from `/search/names.json`. */
export interface SearchNames {
  /** Every topic, organisation, person and series. */
  readonly groups: readonly NamedGroup[];
  /** The months in which something was published, newest first. */
  readonly months: readonly string[];
  /** The first letters of the words in the vocabulary. */
  readonly letters: string;
}

/** Fetches a file of the site. Throws when it isn't there. */
export async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} could not be loaded: ${response.status}`);
  return response;
}

/** Where the vocabulary lies. */
export const wordsFolder = "/search/words/";

/** The vocabulary's loader for a site. */
export function siteVocabulary(letters: string): { load: VocabularyLoader; letters: string } {
  return {
    letters,
    load: vocabularyAt(wordsFolder, letters, async (address) => (await fetchFile(address)).text()),
  };
}
