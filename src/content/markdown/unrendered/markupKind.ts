/** A kind of markup that has no meaning here, so that readers see it as text. */
export interface MarkupKind {
  /** Every such markup has one of these. Looking for them is much faster than for the patterns. */
  readonly parts: readonly string[];
  readonly message: string;
  readonly hint: string;
  /**
   * All are global. Placeholders (`\uFFFC`) stand for what Markdown understood, such as code and bare addresses. `^` with the flag `m` is the start
   * of any line, and without it the start of the block.
   */
  readonly patterns: readonly RegExp[];
}
