import type { ShownDigest } from "../build/lastGood.ts";

/** What the preview shows, from the content below `root`. */
export interface PreviewState extends ShownDigest {
  readonly root: string;
}

/** What the process that serves the preview asks the one that builds it. */
export interface AdditionsRequest {
  readonly number: number;
  /** The decoded address of a page. */
  readonly address: string;
}

/** What is added to a page when it is served: in its head, above its masthead and at its end. */
export interface Additions {
  readonly head: string;
  readonly top: string;
  readonly end: string;
}

/** A page that is rendered on request, and is in no folder. */
export interface RenderedOnRequest {
  readonly page: string;
}

/** What is added to a page, or the page itself. Undefined if there was an error. */
export type PageAdditions = Additions | RenderedOnRequest | undefined;

/** Tells the process that builds the preview that content has changed, and which pages are open. */
export interface ContentChange {
  /** Decoded addresses. */
  readonly open: readonly string[];
}

/** The reply to the request of the same number. */
export interface AdditionsReply {
  readonly number: number;
  readonly additions?: PageAdditions;
}

/** A page that is open and up to date, with what is added to it. */
export interface ReadyPage {
  readonly address: string;
  readonly additions: Additions;
}

/** Tells whether all pages are up to date. If not, only those are that an editor opens first, and those that are open. */
export type PreviewStatus =
  | { readonly complete: true }
  | { readonly complete: false; readonly ready: readonly ReadyPage[] };
