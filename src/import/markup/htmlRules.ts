import { playerLink } from "./htmlLinks.ts";
import { attributesIn, fenced, type MarkupRule, picture } from "./markupRule.ts";
import { toMarkdown } from "./toMarkdown.ts";

const simpleMarks: readonly (readonly [names: string, mark: string])[] = [
  ["strong|b", "**"],
  ["em|i", "*"],
  ["del|s|strike", "~~"],
];

/** HTML in Markdown: what Markdown can say becomes Markdown, and of everything else the text stays. */
export const htmlRules: readonly MarkupRule[] = [
  {
    part: "<",
    pattern: /<(script|style|noscript|template)\b[^<>]*>[\s\S]*?<\/\1\s*>/gi,
    replace: () => "",
    loss: "html-left-out",
  },
  {
    part: "<",
    pattern: /<(iframe|video|audio|embed|object)\b([^<>]*)>(?:[\s\S]*?<\/\1\s*>)?/gi,
    replace: ([text], resolve) => {
      const [, quoted, bare] = /(?:src|data|href)\s*=\s*(?:"([^"]*)"|'?([^\s"'>]+))/i.exec(text) ?? [];
      return playerLink(resolve(quoted ?? bare ?? "").trim());
    },
    loss: ([text]) => (/^<video\b[^<>]*\sposter\s*=/i.test(text) ? "poster" : "embed"),
  },
  {
    part: "<",
    pattern: /<pre\b[^<>]*>\s*(?:<code\b([^<>]*)>)?([\s\S]*?)(?:<\/code>)?\s*<\/pre>/gi,
    replace: ([, attributes = "", code = ""]) =>
      fenced(unescaped(code.replace(/<[^<>]*>/g, "")), /language-([\w+#-]+)/.exec(attributes)?.[1] ?? ""),
  },
  {
    part: "<",
    pattern: /<code\b[^<>]*>([^<\n]*)<\/code>/gi,
    replace: ([, code = ""]) => `\`${unescaped(code)}\``,
  },
  {
    part: "<",
    pattern: /^[ \t]*<(table|ul|ol|dl|figure)\b[^<>]*>[\s\S]*?<\/\1\s*>/gim,
    replace: ([html]) => toMarkdown(html).text,
    loss: ([html]) => (toMarkdown(html).losses.length > 0 ? "html-tag" : undefined),
  },
  {
    part: "<",
    pattern: /<img\b([^<>]*)>/gi,
    replace: ([, text = ""]) => {
      const attributes = attributesIn(text.replace(/\/$/, ""));
      return picture(attributes.get("src") ?? "", unescaped(attributes.get("alt") ?? ""));
    },
  },
  {
    part: "<a",
    pattern: /<a\b([^<>]*\bhref\b[^<>]*)>([\s\S]*?)<\/a\s*>/gi,
    replace: ([, text = "", words = ""], resolve) => {
      const href = unescaped(attributesIn(text).get("href") ?? "");
      return `[${resolve(words).replace(/\s+/g, " ").trim()}](${/[\s()]/.test(href) ? `<${href}>` : href})`;
    },
  },
  {
    part: "<a",
    pattern: /<a\b[^<>]*\b(?:name|id)\s*=[^<>]*>(?:\s*<\/a\s*>)?/gi,
    replace: () => "",
    loss: "anchor",
  },
  { part: "<br", pattern: /[ \t]*<br\b[^<>]*>[ \t]*(?=\S)/gi, replace: () => "  \n" },
  { part: "<br", pattern: /[ \t]*<br\b[^<>]*>[ \t]*(?=\n|$)/gi, replace: () => "  " },
  { part: "<hr", pattern: /^[ \t]*<hr\b[^<>]*>[ \t]*$/gim, replace: () => "\n---\n" },
  ...simpleMarks.map(
    ([names, mark]): MarkupRule => ({
      part: "<",
      pattern: new RegExp(`<(${names})\\b[^<>]*>(\\s*)([\\s\\S]*?)(\\s*)</\\1\\s*>`, "gi"),
      replace: ([, , before = "", words = "", after = ""], resolve) =>
        words === "" ? before : `${before}${mark}${resolve(words)}${mark}${after}`,
    }),
  ),
  {
    part: "<",
    pattern: /<h([1-6])\b[^<>]*>([\s\S]*?)<\/h\1\s*>/gi,
    replace: ([, level = "2", words = ""], resolve) =>
      `\n${"#".repeat(Number(level))} ${resolve(words).replace(/\s+/g, " ").trim()}\n`,
  },
  {
    part: "<blockquote",
    pattern: /<blockquote\b[^<>]*>([\s\S]*?)<\/blockquote\s*>/gi,
    replace: ([, text = ""], resolve) => `\n${resolve(text).trim().replace(/^/gm, "> ")}\n`,
  },
  {
    part: "<p",
    pattern: /<p\b[^<>]*>/gi,
    replace: () => "\n",
    loss: ([text]) => (/\bid\s*=/.test(text) ? "anchor" : undefined),
  },
  { part: "</p", pattern: /<\/p\s*>/gi, replace: () => "\n" },
  {
    part: "<",
    pattern:
      /<\/?(?:div|section|article|aside|center|details|summary|main|header|footer|nav|figure|figcaption|dl|dt|dd|table|thead|tbody|tfoot|tr|th|td|ul|ol|li|address|picture|source|form|fieldset|button|label)\b[^<>]*>/gi,
    replace: () => "",
    loss: tagLoss,
  },
  {
    part: "<",
    pattern:
      /<\/?(?:span|font|small|big|sub|sup|u|ins|mark|kbd|abbr|acronym|cite|q|samp|var|tt|time|wbr|nobr|bdi|bdo|dfn|data|a|input|svg|path|style|script|iframe)\b[^<>]*>/gi,
    replace: () => "",
    loss: tagLoss,
  },
];

/** One loss an element: its start tag. */
function tagLoss([text]: RegExpExecArray) {
  if (text.startsWith("</")) return undefined;
  return /\sid\s*=/.test(text) ? "anchor" : "html-tag";
}

const characters: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  quot: '"',
  "#39": "'",
  apos: "'",
  nbsp: "\u00a0",
  amp: "&",
};

function unescaped(text: string): string {
  return text.replace(
    /&(lt|gt|quot|#39|apos|nbsp|amp);/g,
    (found, name: string) => characters[name] ?? found,
  );
}
