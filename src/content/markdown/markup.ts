import type { Token } from "markdown-it";
import { literalIn } from "./literalText.ts";
import { markdown, type ParseEnv } from "./markdown.ts";
import { visibleMarkup } from "./unrendered/unrenderedMarkup.ts";

/** What markup patterns like, by type of token. Words such as `f***ing` are not markup, even if they are parsed as such. */
const patterns: Readonly<Record<string, RegExp>> = {
  strong_open: /(?<![\w*])\*\*(?!\s)[^*]+\*\*|(?<!\w)__(?!\s)[^_]+__/,
  em_open: /(?<![*\w])\*(?![*\s])[^*]+\*|(?<!\w)_(?!\s)[^_]+_/,
  s_open: /~~[^~]+~~/,
  code_inline: /(?<!`)(`+)(?!`)[^`]+\1/,
  link_open: /\[[^[\]]*\]\([^()]*(?:\([^()]*\)[^()]*)*\)|<[^<>\s]+>/,
  image: /!\[[^[\]]*\]\([^()]*\)/,
};

/** The markup in a text, whether a body would render it or show it: the first of each kind. */
export function markupIn(text: string): string[] {
  const env: ParseEnv = { address: "/", headings: new Map() };
  const [block] = markdown.parseInline(text, env);
  const found = new Set<string>();
  for (const token of block?.children ?? []) found.add(writtenAs(token, text) ?? "");
  for (const mark of block ? visibleMarkup(literalIn(block)) : []) found.add(mark.found);
  found.add(/\\[!-/:-@[-`{-~]/.exec(text.replace(patterns.code_inline ?? "", ""))?.[0] ?? "");
  return [...found].filter(Boolean);
}

function writtenAs({ type, info }: Token, text: string): string | undefined {
  const pattern = info === "auto" && !text.includes("<") ? undefined : patterns[type];
  return pattern?.exec(text)?.[0];
}
