/** An entry of a feed of any format. */
export interface FeedEntry {
  readonly id?: string | undefined;
  readonly link?: string | undefined;
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  readonly number?: string | undefined;
  /** HTML. */
  readonly summary?: string | undefined;
  /** All of its text, in HTML. */
  readonly html?: string | undefined;
  readonly authors: readonly string[];
  readonly tags: readonly string[];
  /** The addresses of its recordings and films. */
  readonly recordings: readonly string[];
  readonly pictures: readonly string[];
}
