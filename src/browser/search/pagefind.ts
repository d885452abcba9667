/** The part of Pagefind 1.6's browser interface that the search uses; Pagefind ships no types for it. */
export interface Pagefind {
  options(options: PagefindOptions): Promise<void>;
  search(words: string | null): Promise<PagefindAnswer>;
}

/** What `pagefind.js` exports. */
export interface PagefindModule {
  /**
   * `noWorker` keeps the search on the page: its questions take a millisecond or two each, and a worker is bound by the
   * policy that its own file is served with, where hosts differ.
   */
  createInstance(options: { readonly noWorker: boolean }): Pagefind;
}

export interface PagefindOptions {
  ranking?: { metaWeights?: Readonly<Record<string, number>> };
}

export interface PagefindAnswer {
  readonly results: readonly PagefindResult[];
}

/** What is known of a result before its fragment is fetched. */
export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  /** Positions of the matched words: indexes into the fragment's content, split on white space. */
  readonly words: readonly number[];
  /** Names of the meta fields that hold the word or an extension of it. */
  readonly matchedMetaFields?: readonly string[];
  data(): Promise<PagefindFragment>;
}

/** One document, as Pagefind keeps it. */
export interface PagefindFragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** The part of `pagefind-entry.json` that is used: which index this is. */
export interface PagefindEntry {
  readonly languages: Readonly<Record<string, { readonly hash: string }>>;
}
