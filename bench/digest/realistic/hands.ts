/** How somebody, or some program, writes the fields of an item. */
export interface Hand {
  /** Around texts. Where they are needed, all use them. */
  readonly quotes: "as needed" | '"' | "'";
  /** Around ids and dates too. */
  readonly quotesWords: boolean;
  /** Entries further in than their field, at its column, or on its line. */
  readonly lists: "indented" | "flush" | "flow";
  /** Long texts on a line, on several as a program breaks them, or below `>-`. */
  readonly long: "line" | "lines" | "folded";
  /** Whether fields without a value are written too. */
  readonly keepsEmpty: boolean;
}

const byHand: Hand = {
  quotes: "as needed",
  quotesWords: false,
  lists: "indented",
  long: "line",
  keepsEmpty: false,
};

/** By how many items are written so: most as `npm run new` does it, others as programs do that people come from. */
export const hands: readonly (readonly [share: number, hand: Hand])[] = [
  [35, byHand],
  [25, { ...byHand, lists: "flow" }],
  [8, { ...byHand, quotes: '"', lists: "flow", quotesWords: true }],
  [12, { ...byHand, quotes: '"' }],
  [10, { ...byHand, quotes: "'", lists: "flush", long: "lines" }],
  [5, { ...byHand, lists: "flush", long: "lines" }],
  [5, { ...byHand, quotes: "'", quotesWords: true, long: "folded", keepsEmpty: true }],
];
