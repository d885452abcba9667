import type { Token } from "markdown-it";
import { literalIn } from "./literal.ts";
import { markdown, type Rendering } from "./markdown.ts";
import { marksIn } from "./unrenderedMarkup.ts";

/** How Markdown looks in a text, by the tokens that it is read as. Words such as `f***ing` are as they should be, whatever they are read as. */
const looks: Readonly<Record<string, RegExp>> = {
  strong_open: /(?<![\w*])\*\*(?!\s)[^*]+\*\*|(?<!\w)__(?!\s)[^_]+__/,
  em_open: /(?<![*\w])\*(?![*\s])[^*]+\*|(?<!\w)_(?!\s)[^_]+_/,
  s_open: /~~[^~]+~~/,
  code_inline: /(?<!`)(`+)(?!`)[^`]+\1/,
  link_open: /\[[^[\]]*\]\([^()]*(?:\([^()]*\)[^()]*)*\)|<[^<>\s]+>/,
  image: /!\[[^[\]]*\]\([^()]*\)/,
};

/** What is HTML: `<` may mean other things in a headline. */
const element =
  /^<(?:[!?]|\/?(?:a|abbr|b|big|blockquote|br|center|cite|code|del|div|em|font|h[1-6]|hr|i|iframe|img|ins|kbd|li|mark|ol|p|pre|q|s|script|small|span|strike|strong|style|su[bp]|table|t[dhr]|u|ul|wbr)[\s/>])/i;

/** What of a text would be Markdown in a body, and what would be shown there as it stands: the first of each kind. */
export function markupIn(text: string): string[] {
  const rendering: Rendering = { address: "/", headings: new Map() };
  const [block] = markdown.parseInline(text, rendering);
  const found = new Set<string>();
  for (const token of block?.children ?? []) found.add(writtenAs(token, text) ?? "");
  for (const mark of block ? marksIn(literalIn(block)) : [])
    if (!mark.found.startsWith("<") || element.test(mark.found)) found.add(mark.found);
  found.add(/\\[!-/:-@[-`{-~]/.exec(text.replace(looks.code_inline ?? "", ""))?.[0] ?? "");
  return [...found].filter(Boolean);
}

function writtenAs({ type, info }: Token, text: string): string | undefined {
  const look = info === "auto" && !text.includes("<") ? undefined : looks[type];
  return look?.exec(text)?.[0];
}
