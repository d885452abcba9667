import type { ExcerptPart } from "../excerpt.ts";
import { indexForm } from "../query/words.ts";

const mostWords = 5;

/**
 * The end of an address that makes a browser mark words in the page and scroll to the first of them: a text fragment (WICG, Scroll to Text
 * Fragment). The words in `asked`, which the reader typed, come before other names. The page needs no script for it.
 */
export function textFragment(passage: readonly ExcerptPart[], asked: readonly string[]): string {
  const words = new Set(passage.filter(({ marked }) => marked).map(({ text }) => text.trim()));
  const isAsked = (word: string) => asked.some((each) => indexForm(word).startsWith(each.slice(0, 4)));
  const plain = [...words]
    .filter((word) => /^[\p{L}\p{N}£$€.]+$/u.test(word))
    .sort((a, b) => Number(isAsked(b)) - Number(isAsked(a)))
    .slice(0, mostWords);
  return plain.length === 0 ? "" : `#:~:${plain.map((word) => `text=${encodeURIComponent(word)}`).join("&")}`;
}
