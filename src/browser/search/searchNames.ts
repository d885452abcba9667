import type { NamedGroup } from "./query/expand.ts";
import { sitePath } from "./sitePath.ts";
import { fetchVocabulary, type Vocabulary } from "./spelling/vocabulary.ts";

/** What the search loads from `/search/names.json`, besides the index. */
export interface SearchNames {
  /** Every topic, organisation, person, series, named story and tracker. */
  readonly groups: readonly NamedGroup[];
  /** The labels of items, by id. */
  readonly labels: Readonly<Record<string, string>>;
  /** The months in which something was published, newest first. */
  readonly months: readonly string[];
  /** The names of the parts of the vocabulary. */
  readonly vocabulary: readonly string[];
}

/** Loads a file of the site. The browser checks that a cached copy is the newest. Throws if there is no such file. */
export async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${address} could not be loaded: ${response.status}`);
  return response;
}

/** Loads JSON from a file, given its path below the site. */
export async function fetchJson<T>(path: string): Promise<T> {
  return (await (await fetchFile(`${sitePath}/${path}`)).json()) as T;
}

/** Returns a file that has the hash of its index. Throws if that is another index. */
export function checkBuild<T extends { readonly index: string | undefined }>(file: T, index: string): T {
  if (file.index !== index) throw new Error("The index is being replaced by a newer one.");
  return file;
}

/** The vocabulary of the site. */
export function siteVocabulary({ vocabulary }: SearchNames): Vocabulary {
  const fetchText = async (address: string) => (await fetchFile(address)).text();
  return fetchVocabulary(`${sitePath}/search/words/`, vocabulary, fetchText);
}
