/** The part of Pagefind 1.6's browser interface that the search uses, and that our own engine has too. Pagefind has no types for it. */
export interface Pagefind {
  options(options: { ranking?: { metaWeights?: Readonly<Record<string, number>> } }): Promise<void>;
  search(words: string | null): Promise<PagefindAnswer>;
}

/** What `pagefind.js` exports. */
export interface PagefindModule {
  /**
   * With `noWorker`, the search runs on the page. Each word takes only a millisecond or two, and a worker would have the content
   * security policy of its own file, which depends on the host.
   */
  createInstance(options: { readonly noWorker: boolean }): Pagefind;
}

export interface PagefindAnswer {
  readonly results: readonly PagefindResult[];
}

/** What is known about a result before its fragment is loaded. */
export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  /** Positions of the matched words in the content of the fragment, split at white space. */
  readonly words: readonly number[];
  /** Names of the meta fields that have the word, or one that begins with it. */
  readonly matchedMetaFields?: readonly string[];
  data(): Promise<PagefindFragment>;
}

/** A document as Pagefind stores it. */
export interface PagefindFragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** The part of `pagefind-entry.json` that is used: the hash of the index. */
export interface PagefindEntry {
  readonly languages: Readonly<Record<string, { readonly hash: string }>>;
}
