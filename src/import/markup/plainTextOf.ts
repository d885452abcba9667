import { memoizeByText } from "../../cache/memoize.ts";
import { markdown, type ParseEnv, plainText } from "../../content/markdown/markdown.ts";

/** The letters and digits of a text, in lower case: enough to tell whether a title and a file's name are the same. */
export const lettersIn = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** Inline Markdown as plain text on one line. */
export const plainTextOf = memoizeByText((source: string): string => {
  const env: ParseEnv = { address: "/", headings: new Map() };
  const [block] = markdown.parseInline(
    source
      .replace(/<[a-z/][^<>]*>/gi, "")
      .replace(/\s+/g, " ")
      .trim(),
    env,
  );
  return plainText(block).replace(/\s+/g, " ").trim();
});
