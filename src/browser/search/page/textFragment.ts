import type { ExcerptPart } from "../excerpt.ts";

const most = 5;

/**
 * The end of an address that makes a browser mark a passage's words in the page and scroll to the first of them: a text
 * fragment (WICG, Scroll to Text Fragment). The words that were `asked` come first, before their other names. It needs no script there, and the reader's browser can remove the marks.
 */
export function textFragment(passage: readonly ExcerptPart[], asked: readonly string[]): string {
  const words = new Set(passage.filter(({ marked }) => marked).map(({ text }) => text.trim()));
  const isAsked = (word: string) => asked.some((each) => word.toLowerCase().startsWith(each.slice(0, 4)));
  const plain = [...words]
    .filter((word) => /^[\p{L}\p{N}£$€.]+$/u.test(word))
    .sort((a, b) => Number(isAsked(b)) - Number(isAsked(a)))
    .slice(0, most);
  return plain.length === 0 ? "" : `#:~:${plain.map((word) => `text=${encodeURIComponent(word)}`).join("&")}`;
}
