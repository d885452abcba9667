/** What `build` and `start` were asked for. */
export interface BuildOptions {
  /** The folder that holds `content/` and `_data/`, as an absolute path. */
  readonly root: string;
  readonly output: string;
  /** The build's clock; a text without an offset is a time in the site's zone. */
  readonly now: Date | string;
  readonly drafts: boolean;
  readonly search: boolean;
  /** The part of the search's segments to index and cache, without building a site: "2/4" is the second of four. */
  readonly shard: Shard | undefined;
}

/** One of `count` parts of the work, from 1. */
export interface Shard {
  readonly number: number;
  readonly count: number;
}
