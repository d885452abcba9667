/** How an index is made. */
export interface IndexSettings {
  /** The folder of the cache. Several processes may use it at once. */
  readonly cache: string;
  /**
   * A version of the code that makes the documents and the vocabulary words, with all that the documents' fingerprints don't cover.
   * When it changes, every document is indexed again.
   */
  readonly version: string;
  /** The meta fields that documents may have, sorted by name, as Pagefind sorts them. */
  readonly metaFields: readonly string[];
  /** The vocabulary words in a token: "boards’" has "boards". */
  readonly vocabularyWords: (token: string) => readonly string[];
  /** The most documents in a segment. Tests ask for small segments. */
  readonly segmentSize?: number | undefined;
}

/** Where an index is written. */
export interface IndexFolders {
  /** The folder of the index, which pages load as `pagefind/`. Whatever was in it is removed. */
  readonly bundle: string;
  /** The folder of an earlier index: files that have not changed are hard-linked from it. */
  readonly last?: string | undefined;
}

/** A vocabulary word and the number of documents that have it. */
export type DocumentFrequency = readonly [word: string, documents: number];

/** What was written. */
export interface WrittenIndex {
  /** The hash in `pagefind-entry.json`. It differs for any two indexes. */
  readonly hash: string;
  /** The vocabulary words of all documents, sorted. */
  readonly vocabulary: readonly DocumentFrequency[];
  /** What the meta index has. Undefined if Pagefind's own indexer wrote it. */
  readonly contents?: IndexContents;
}

/** The documents and chunks of an index, for those who read it without Pagefind. */
export interface IndexContents {
  /** In the order in which the documents were given. */
  readonly documents: readonly { readonly fragment: string; readonly words: number }[];
  /** The first text that is looked for in each chunk, and its name. Together they have every text. */
  readonly chunks: readonly (readonly [from: string, name: string])[];
}
