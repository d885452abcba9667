import type { MarkupKind } from "./markupKind.ts";

/** Marks around or beside words that other programs understand. */
export const inlineMarkup: readonly MarkupKind[] = [
  {
    parts: ["["],
    message: "The check box is shown as text.",
    hint: "Delete it, or write ☐ or ☑.",
    patterns: [/^(?:(?:[-*+]|\d+[.)])[ \t]+)?\[(?:[ xX✓✔/<>!?*-]?\](?=[ \t]|$)|[ xX]\](?=\p{L}{2}))/gmu],
  },
  {
    parts: ["["],
    message: "The name of a box is shown as text.",
    hint: "Delete it, or write **Note:** before the text.",
    patterns: [
      /^(?:>[ \t]*)?\[![a-z][\w -]*(?:\|[^\]\n]*)?\][+-]?/gim,
      /^\[(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]$/gm,
    ],
  },
  {
    parts: ["{"],
    message: "The marks of a proposed change are shown as text.",
    hint: "Keep the right words, and delete the marks and the other words.",
    patterns: [/\{(?:\+\+|--|==)[^{}\n]*\}|\{[^{}\n~]*~>[^{}\n]*\}/g],
  },
  {
    parts: ["==", "::", "++", "^^", "||", "!<", "//", "''"],
    message: "The marks around the words are shown as text.",
    hint: "Write **words** or *words* to emphasise them.",
    patterns: [
      // Pandoc and Obsidian, Bear, markdown-it's plugins, Roam.
      /(?<![=\w])==(?![=\s])[^=\n]*[^=\s]==(?![=\w])/g,
      /(?<![:\w])::(?![:\s])[^:\n]*[^:\s]::(?![:\w{])/g,
      // Unlike those of a program: `++i and i++`.
      /(?<![+\w])\+\+(?!(\w+)\b[^+\n]*[^+\w](?:\1|\w)\+\+)(?![+\s])[^+\n]*[^+\s]\+\+(?![+\w])/g,
      /(?<![\^\w])\^\^(?![\^\s])[^^\n]*[^^\s]\^\^(?![\^\w])/g,
      // Spoilers.
      /(?<![|\w])\|\|(?![|\s])[^|\n]*[^|\s]\|\|(?![|\w])|>?!(?!\s)[^<!\n]*!</g,
      // DokuWiki and MediaWiki.
      /(?<![:/\w])\/\/(?![/\s])[^/\n]*[^/\s]\/\/(?![/\w])/g,
      /(?<!')'{2,5}(?!['\s])[^'\n]*[^'\s]'{2,5}(?!')/g,
    ],
  },
  {
    parts: ["~", "^"],
    message: "The marks of a subscript or superscript are shown as text.",
    hint: "Use characters such as those in H₂O and x², or words.",
    patterns: [
      /(?<=[\p{L})\]])~[^\s~]{1,12}~(?!~)/gu,
      /(?<=[\p{L}\p{N})\]])\^(?=[^\s^]*[\p{L}\p{N}])[^\s^]{1,20}\^/gu,
    ],
  },
  {
    parts: ["~"],
    message: "The tildes are shown as text.",
    hint: "Write ~~words~~ to strike words out.",
    patterns: [/(?<=^|[\s(["'“‘])~(?![~\s])[^~\n\uFFFC]*[^~\s\uFFFC]~(?=[\s.,;:!?)\]"'”’]|$)/gm],
  },
  {
    parts: [":"],
    message: "A code between colons is shown as text.",
    hint: "Write the emoji itself, or delete it.",
    patterns: [/(?<![\w:/.)\]]):(?:[a-z][\w+-]*[a-z0-9]|\+1|-1|100):(?![\w:/])/gi],
  },
  {
    parts: ["|"],
    message: "The size of a picture is in its description.",
    hint: "Delete it. Every picture is shown at the width of the text, or smaller.",
    patterns: [/\|\d+(?:x\d+)?(?=\uFFFC)/g],
  },
  {
    parts: ["`"],
    message: "A backtick is shown as text.",
    hint: "Put one before and one after code, or write a quotation mark.",
    patterns: [/(?<!\p{L})`+|`+(?!\p{L})/gu],
  },
  {
    parts: ["\\"],
    message: "A backslash is shown as text.",
    hint: "Delete it.",
    patterns: [/\\(?=[ \t]|$)/gm],
  },
  {
    parts: ["_"],
    message: "A mark of emphasis is shown as text.",
    hint: "Delete it, or put its partner where the emphasis begins.",
    patterns: [/(?<=[\p{L}\p{N}][.!?…]["”’)]?)_(?=\s|$)/gmu],
  },
];
