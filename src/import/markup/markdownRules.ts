import { sentenceCase } from "../../language/sentenceCase.ts";
import { fenced, type MarkupRule } from "./markupRule.ts";

/** Extensions of Markdown that Standfirst does not have: of kramdown, MkDocs, Pandoc and Python-Markdown. */
export const markdownRules: readonly MarkupRule[] = [
  // Tables of contents, of which kramdown's replaces the list that it stands below.
  { part: "toc", pattern: /^[*+-] .*\n\{:toc[^{}\n]*\}[ \t]*$/gim, replace: () => "", loss: "contents" },
  { part: "{:toc", pattern: /^\{:\s*\.?no_toc[^{}\n]*\}[ \t]*$/gim, replace: () => "" },
  { part: "[", pattern: /^\[\[?_?toc_?\]?\][ \t]*$/gim, replace: () => "", loss: "contents" },
  // kramdown's and Pandoc's attributes.
  { part: "{", pattern: /^\{:[^{}\n]*\}[ \t]*(?:\n|$)/gm, replace: () => "", loss: attributeLoss },
  { part: "{", pattern: /[ \t]*\{:[ \t]*[^{}\n]*\}/g, replace: () => "", loss: attributeLoss },
  {
    part: "{",
    pattern:
      /(?<=\S)[ \t]*\{[ \t]*(?:[.#][\w-][^{}\n]*|(?:width|height|style|target|rel|class|loading)=[^{}\n]*)\}/g,
    replace: () => "",
    loss: attributeLoss,
  },
  {
    part: "{::",
    pattern: /\{::[^{}\n]*\}(?:[\s\S]*?\{:\/[^{}\n]*\})?/g,
    replace: () => "",
    loss: "template-code",
  },
  // Headings of kramdown and of old Markdown, without a space. One mark may be a number of an issue, or a word that people search for.
  { part: "##", pattern: /^#{2,6}(?=[^#\s])/gm, replace: ([marks]) => `${marks} ` },
  // Mathematics.
  {
    part: "$$",
    pattern: /^[ \t]*\$\$[ \t]*\n([\s\S]*?)\n[ \t]*\$\$[ \t]*$/gm,
    replace: ([, formula = ""]) => fenced(formula, "tex"),
    loss: "formula",
  },
  {
    part: "$$",
    pattern: /\$\$([^$\n]+)\$\$/g,
    replace: ([, formula = ""]) => codeSpan(formula),
    loss: "formula",
  },
  {
    part: "$",
    pattern:
      /(?<![\w\\$])\$(?=[^\s$])([^$\n]*(?:[\\^_{}]|[a-z][^$\n]*[=<>≤≥])[^$\n]*[^\s$]|[a-z]['′]?)\$(?![\w$])/gi,
    replace: ([, formula = ""]) => codeSpan(formula),
    loss: "formula",
  },
  // One backslash may only escape the bracket: a formula has a mark of TeX in it.
  {
    part: "\\[",
    pattern: /\\\\?\[(?=[^\n\]]*(?:[\^{]|\b[a-z]_\w|\\[a-z]))([^\]]{1,500}?)\\\\?\]/gi,
    replace: ([, formula = ""]) => fenced(formula, "tex"),
    loss: "formula",
  },
  {
    part: "\\(",
    pattern:
      /\\\\?\((?=[^\n]*(?:[\^{]|\b[a-z]_\w|\\[a-z]))([^\n\\]{1,200}(?:\\[a-z][^\n\\]{0,200})*?)\\\\?\)/gi,
    replace: ([, formula = ""]) => codeSpan(formula),
    loss: "formula",
  },
  // Admonitions of GitHub and Obsidian, of MkDocs, and of Docusaurus and Pandoc.
  {
    part: "[!",
    pattern: /^([ \t]{0,3}>[ \t]?)\[!([\w-]+)\][+-]?[ \t]*(.*)$/gm,
    replace: ([, mark = "", kind = "", title = ""]) =>
      `${mark}**${title || sentenceCase(kind.toLowerCase())}**  `,
    loss: "admonition",
  },
  {
    part: "!!",
    pattern:
      /^(?:!!!|\?\?\?\+?) ([\w-]+)[^"\n]*(?:"([^"\n]*)")?[ \t]*\n((?:(?: {4}|\t).*(?:\n|$)|[ \t]*\n(?= {4}|\t))+)/gm,
    replace: ([, kind = "", title, text = ""], resolve) =>
      quoted(title ?? sentenceCase(kind.toLowerCase()), resolve(text.replace(/^(?: {4}|\t)/gm, ""))),
    loss: "admonition",
  },
  {
    part: ":::",
    pattern:
      /^:{3,} *\{?\.?(note|tip|info|warning|caution|danger|important)\}?[ \t]*(.*)\n([\s\S]*?)^:{3,}[ \t]*$/gim,
    replace: ([, kind = "", title = "", text = ""], resolve) =>
      quoted(title.replace(/^\[|\]$/g, "").trim() || sentenceCase(kind.toLowerCase()), resolve(text)),
    loss: "admonition",
  },
  { part: ":::", pattern: /^:{3,}.*(?:\n|$)/gm, replace: () => "", loss: "attribute" },
  {
    part: "==",
    pattern: /(?<![=\w])==(?!\s)([^=\n]+?)(?<!\s)==(?![=\w])/g,
    replace: ([, words = ""]) => words,
    loss: "highlight",
  },
];

function attributeLoss([text]: RegExpExecArray) {
  return /[{\s:]#[\w-]/.test(text) ? "anchor" : "attribute";
}

function codeSpan(formula: string): string {
  return `\`${formula.replace(/\s+/g, " ").replaceAll("`", "'").trim()}\``;
}

function quoted(title: string, text: string): string {
  const lines = [`**${title}**`, "", ...text.trim().split("\n")];
  return `${lines.map((line) => `> ${line}`.trimEnd()).join("\n")}\n`;
}
