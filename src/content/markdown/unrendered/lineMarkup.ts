import type { MarkupKind } from "./markupKind.ts";

const table =
  "Put a blank line above the table and none inside it, and a line such as |---|---| below its first row.";

/** Marks at the start of a line or block, in bodies and fields. */
export const headingMarkup: readonly MarkupKind[] = [
  {
    parts: ["#"],
    message: "The heading is shown as text.",
    hint: "Put a space after its `#`, and nothing before it.",
    patterns: [/^(?:#{2,6}(?![#\s])|#{1,6}\s|#{7,}).*/gm],
  },
  {
    parts: ["|"],
    message: "The table row is shown as text.",
    hint: table,
    patterns: [/^\|[ \t]*[^\s|=-][^\n]*/gm],
  },
  {
    parts: ["•", "◦", "▪", "▫", "●", "○", "■", "□", "‣", "⁃", "∙", "➢", "►", "▶", "#.", "(@", "\n"],
    message: "Lines that begin with such a mark are one paragraph, not a list.",
    hint: "Begin each with `- ` or `1. `, below a blank line.",
    patterns: [
      /^[•◦▪▫●○■□‣⁃∙➢►▶]\s*\S[^\n]*/gm,
      /^(?:#\.|\(@\w*\))[ \t]+\S[^\n]*/gm,
      /^(?:[-–—*+·]|\(?(?:[a-z]|\d{1,2}|[ivx]{1,4})[.)])[ \t]*[^\s\d][^\n]*\n(?:[-–—*+·]|\(?(?:[a-z]|\d{1,2}|[ivx]{1,4})[.)])[ \t]*[^\s\d][^\n]*/gim,
    ],
  },
];

/** Marks at the start of a line of a paragraph. In fields, cells and headings they are something else: `% of patients`. */
export const lineMarkup: readonly MarkupKind[] = [
  {
    parts: ["#"],
    message: "The heading is shown as text.",
    hint: "Put a space after its `#`, and nothing before it.",
    // `#BudgetDay is today.` is no heading, unlike a line of its own.
    patterns: [/^#\p{L}[^\n#]{0,79}[^\n#.,;:!?](?=$|\n\p{Lu})/gu],
  },
  {
    parts: ["|", "+-", "+=", "==", "\t"],
    message: "The table is shown as text.",
    hint: table,
    patterns: [
      /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:[|+][ \t]*:?-+:?[ \t]*)+\|?$/gm,
      /^\+(?:[-=:]+\+)+$|^={2,}(?:[ \t]+={2,})+$|^\|={3,}$|^\{\|[^\n]*|^\|[}-][^\n]*/gm,
      // Cells pasted from a spreadsheet.
      /^[^\t\n]*[^\s]\t[^\n]*\n[^\t\n]*[^\s]\t[^\n]*/gm,
    ],
  },
  {
    parts: [":::", "!!!", "???", "===", ".."],
    message: "The marks of a box are shown as text.",
    hint: "Delete them, and write **Note:** before the text.",
    patterns: [
      /^:{3,}[^\n]*/gm,
      /^(?:!!!|\?\?\?\+?)[ \t]+["'“\w][^\n]*|^===[+!]*[ \t]+["“][^\n]*/gm,
      /^\.\.[ \t]+[\w-]+::[^\n]*/gm,
    ],
  },
  {
    parts: ["= ", "h1.", "h2.", "h3.", "h4.", "h5.", "h6."],
    message: "The heading is shown as text.",
    hint: "Begin it with `## `.",
    patterns: [/^={1,6}[ \t]+[^=\s][^\n]*/g, /^(?:={2,6}[ \t]+[^=\n]+={2,6}$|h[1-6]\.[ \t]+[^\n]*)/gm],
  },
  {
    parts: ["*"],
    message: "The definition of an abbreviation is shown as text.",
    hint: "Explain the abbreviation where it first stands, and delete this line.",
    patterns: [/^\*\[[^\]\n]+\]:[^\n]*/gm],
  },
  {
    parts: [":"],
    message: "The definition is shown in the same paragraph as its term.",
    hint: "Write each as an entry of a list: `- **Term**: definition`.",
    patterns: [/^:[ \t]+\S[^\n]*/gm, /^[^:\n][^\n]{0,80}[^:\s]::$/gm],
  },
  {
    parts: ["+++", ":", "#+"],
    message: "Front matter of another program is shown as text.",
    hint: "Move its fields to the front matter, or delete it.",
    patterns: [
      /^\+\+\+\n[\s\S]*?\n\+\+\+$/gm,
      /^(?:title|author|date|tags|categories|layout|draft|slug|description):[^\n]*\n(?:title|author|date|tags|categories|layout|draft|slug|description|status|published):[^\n]*/gi,
      /^#\+\w+:[^\n]*|^[\w -]{1,40}::[ \t]+\S[^\n]*/gm,
    ],
  },
  {
    parts: ["//", "..", "%"],
    message: "The line looks like a comment of another program, and readers would see it.",
    hint: "Write it as `<!-- … -->`, or delete it.",
    patterns: [/^\/\/[ \t]+\S[^\n]*|^\.\.[ \t]+\S[^\n]*|^%[ \t]+\S[^\n]*/gm],
  },
  {
    parts: ["import", "export"],
    message: "A line of a program is shown as text.",
    hint: "Delete it.",
    patterns: [
      /^(?:import[ \t]+[\w{*][^\n]*\bfrom[ \t]+["'“”][^\n]*|export[ \t]+(?:default|const|function)\b[^\n]*)$/gm,
    ],
  },
  {
    parts: ["===", "^", '"""', "'''", "+", "~", "_", "....", "#######", "<<<"],
    message: "A line of marks is shown as text.",
    hint: "For a heading, write `## ` before its words. For a line across the page, write ---.",
    patterns: [/^(?:={3,}|\^+|"{3,}|'{3,}|\++|~{1,2}|_{1,2}|\.{4,}|#{7,}|<{3,})$/gm],
  },
];
