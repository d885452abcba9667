import { memoizeByText } from "../../cache/memoize.ts";
import { markdown, type ParseEnv, plainText } from "../../content/markdown/markdown.ts";

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
