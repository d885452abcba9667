import type { ShownDigest } from "../build/lastGood.ts";

/** What the preview shows, from the content below `root`. */
export interface PreviewState extends ShownDigest {
  readonly root: string;
}

/** What the process that serves asks the one that makes. */
export interface Question {
  readonly number: number;
  /** Of a page, as people write it. */
  readonly address: string;
}

/** What is put into a page when it is served: into its head, above its masthead and at its end. */
export interface Additions {
  readonly head: string;
  readonly top: string;
  readonly end: string;
}

/** A page that is made when it is asked for, and stands in no folder. */
export interface WholePage {
  readonly page: string;
}

/** The answer to the question of the same number. */
export interface Answer {
  readonly number: number;
  /** Undefined where they could not be told. */
  readonly additions?: Additions | WholePage | undefined;
}

/** Whether all pages are as they should be; until then only those are that an editor opens first. */
export interface News {
  readonly complete: boolean;
}
