import type { NamedGroup } from "./query/expand.ts";
import { sitePath } from "./sitePath.ts";
import { fetchVocabulary, type Vocabulary } from "./spelling/vocabulary.ts";

/** What the site tells its search beside the index: written with the index, read from `/search/names.json`. */
export interface SearchNames {
  /** Every topic, organisation, person and series. */
  readonly groups: readonly NamedGroup[];
  /** The months in which something was published, newest first. */
  readonly months: readonly string[];
  /** The parts that the vocabulary is kept in. */
  readonly vocabulary: readonly string[];
}

/** Fetches a file of the site, asking whether a kept copy is still the newest. Throws when it isn't there. */
export async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${address} could not be loaded: ${response.status}`);
  return response;
}

/** Where the vocabulary lies. */
export const wordsFolder = `${sitePath}/search/words/`;

/** The site's vocabulary, loaded part by part as it is needed. */
export function siteVocabulary({ vocabulary }: SearchNames): Vocabulary {
  return fetchVocabulary(wordsFolder, vocabulary, async (address) => (await fetchFile(address)).text());
}
