/*
 * How Pagefind reads HTML: where one word ends and the next begins, and what becomes of a paragraph's end. Its white space is
 * Unicode's, which JavaScript's `\s` is not quite.
 */

const SPACE = "[\\t-\\r \\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]";

const spaces = new RegExp(`${SPACE}+`);
const around = new RegExp(`^${SPACE}+|${SPACE}+$`, "g");
const several = new RegExp(`${SPACE}{2,}`, "g");

/** A paragraph that ends with one of these is given a full stop. Quotation marks are none: in HTML they are written as `&quot;`. */
const UNFINISHED = /[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\p{Join_Control}')$*]$/u;

/** The words of a paragraph as Pagefind counts and shows them. */
export function wordsIn(paragraph: string): string[] {
  const words = paragraph.split(spaces);
  if (words[0] === "") words.shift();
  if (words.at(-1) === "") words.pop();
  else if (UNFINISHED.test(paragraph)) words.push(`${words.pop()}.`);
  return words;
}

/** The words of a meta field or a filter, which is no paragraph. */
export function wordsOf(value: string): string[] {
  return value.split(spaces).filter(Boolean);
}

/** A meta field or a filter as Pagefind shows it. */
export function tidied(value: string): string {
  return value.replace(around, "").replace(several, " ");
}
