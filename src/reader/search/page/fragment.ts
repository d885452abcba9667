import type { Segment } from "../excerpt.ts";

const most = 5;

/**
 * The end of an address that makes a browser mark a passage's words in the page and scroll to the first of them: a text
 * fragment (WICG, Scroll to Text Fragment). It needs no script there, and the reader's browser can remove the marks.
 */
export function wordsInAddress(passage: readonly Segment[]): string {
  const words = new Set(passage.filter(({ marked }) => marked).map(({ text }) => text.trim()));
  const plain = [...words].filter((word) => /^[\p{L}\p{N}]+$/u.test(word)).slice(0, most);
  return plain.length === 0 ? "" : `#:~:${plain.map((word) => `text=${encodeURIComponent(word)}`).join("&")}`;
}
