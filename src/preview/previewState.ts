import type { LoadedDigest } from "../build/loadDigest.ts";

/** What the preview knows when it is asked about a page. */
export interface PreviewState {
  readonly root: string;
  /** What the pages show: what was read, each file with errors as it was when it last had none. */
  readonly shown: LoadedDigest;
  /** What was read when something was last saved. */
  readonly newest: LoadedDigest;
  /** The files with errors that are shown as they last were without; of the others, what is wrong is left out. */
  readonly lastGood: ReadonlySet<string>;
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
