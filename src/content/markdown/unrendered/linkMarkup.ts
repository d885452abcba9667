import type { MarkupKind } from "./markupKind.ts";

const hint = "Write it as [text](address).";

/** Labels in brackets, as in `[series][video]` or `[ZH][EN]`, and notes such as `[1][2]`. They are meant to be seen. */
const label = String.raw`(?:\d+|[A-Z]{2}|audio|code|pdf|podcast|series|slides|video)`;

/** Links, citations and other references that stay text. */
export const linkMarkup: readonly MarkupKind[] = [
  {
    parts: ["^"],
    message: "The text of a footnote is shown where its number should be.",
    hint: "Write [^1] here, and [^1]: with the text on a line of its own.",
    patterns: [/\^\[[^[\]\n]+\]/g],
  },
  {
    parts: ["[", "{"],
    message: "The request for a table of contents is shown as text.",
    hint: "Delete it.",
    patterns: [/^(?:\[\[?_?TOC_?\]?\]|\{:toc\}|@\[toc\][^\n]*)$/gim],
  },
  {
    parts: ["["],
    message: "The link is shown as text, because double brackets have no meaning here.",
    hint,
    patterns: [/!?\[\[[^[\]]+\]\]/g],
  },
  {
    parts: ["["],
    message: "The link is shown as text, because its address is not defined.",
    hint,
    patterns: [new RegExp(String.raw`(?<!\w)(?!\[${label}\]\[${label}\])\[[^[\]]+\]\[[^[\]]*\]`, "gi")],
  },
  {
    parts: ["data:"],
    message: "The picture is shown as text, because its data is in its address.",
    hint: "Save the picture in content/images/, and write ![…](/images/…).",
    patterns: [/!\[[^[\]]*\]\(data:[^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)?/gi],
  },
  {
    parts: ["["],
    message: "The link is shown as text, because its address is invalid.",
    hint: "Write it as [text](https://…).",
    patterns: [/\[[^[\]]*\]\((?:[^()]|\([^()]*\))*\)/g],
  },
  {
    parts: ["["],
    message: "The link is shown as text, because it has no end.",
    hint,
    patterns: [/\[[^[\]\n]+\]\((?=\uFFFC|www\.|\/)[^()\n]*\)?/g],
  },
  {
    parts: ["["],
    message: "The link is shown as text, because there is a space between its brackets.",
    hint,
    patterns: [/\[[^[\]\n]+\][ \t]+\((?=\uFFFC|www\.|\/|#)[^()\s]*\)/g],
  },
  {
    parts: ["["],
    message: "The link is shown as text, because its brackets are swapped.",
    hint,
    patterns: [/\([^()\n]+\)\[(?=\uFFFC|www\.|\/|#|[^[\]\s]*\.(?:png|jpe?g|svg|gif|webp)\])[^[\]\s]*\]/gi],
  },
  {
    parts: ["（", "）"],
    message: "The link is shown as text, because its brackets are full-width.",
    hint,
    patterns: [/[［【[][^[\]［］【】\n]+[］】\]](?:（[^()（）\s]*[）)]|\((?=\uFFFC)[^()（）\s]*）)/g],
  },
  {
    parts: ["["],
    message: "The link definition is shown as text.",
    hint: "Put a blank line above it, and write it as [name]: https://….",
    patterns: [/(?<![^\n])\[[^\]\n]+\]:.*/g],
  },
  {
    parts: ["@"],
    message: "The citation is shown as text.",
    hint: "Name the source in the text, or link to it.",
    patterns: [/\[-?@\w[^[\]\n]*\]/g],
  },
  {
    parts: [
      "link:",
      "image:",
      "xref:",
      "include:",
      "video:",
      "audio:",
      "kbd:",
      "btn:",
      "menu:",
      "footnote:",
      "icon:",
      "anchor:",
      "stem:",
      "\uFFFC[",
      "\uFFFC_",
      "<<",
      "|",
      "[",
      '":',
      "<\uFFFC",
      "<www",
    ],
    message: "A link of another markup language is shown as text.",
    hint,
    patterns: [
      // AsciiDoc.
      /\b(?:link|image|xref|include|video|audio|kbd|btn|menu|footnote|icon|anchor|stem):{1,2}[^\s[\]]{0,200}\[[^[\]\n]*\]/g,
      /(?<=\uFFFC)\[[^[\]\n]*\w[^[\]\n]*\]|<<[\w#-]+(?:,[^<>\n]*)?>>/g,
      // MediaWiki, Jira and Textile.
      /\[\uFFFC+[ \t][^[\]\n]+\]|\[[^[\]|\n]+\|\uFFFC+[^[\]\n]*\]|"[^"\n]+":\uFFFC+/g,
      // Slack, and an address with spaces.
      /<\uFFFC+[^<>\n\uFFFC][^<>\n]*>|<www\.[^<>\s]+>/g,
      // ReStructuredText.
      /(?<=\uFFFC)__?(?!\w)/g,
    ],
  },
];
