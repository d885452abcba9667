import { htmlTags } from "./htmlElements.ts";
import type { MarkupKind } from "./markupKind.ts";

export const formulas: MarkupKind = {
  parts: ["$", "\\", "^", "_"],
  message: "The formula is shown as text.",
  hint: "Write it in words or with characters such as a², H₂O and ×, or show a picture of it.",
  patterns: [
    /\$\$[^$]+\$\$|\$\uFFFC+\$/g,
    // `$5 and $6` is money: a formula has a mark of TeX, or begins with a letter and compares.
    /(?<![\w\\$])\$(?=[^\s$])(?=[^$\n]*[\\^_{}]|[a-z]['′]?\$|[a-z][^$\n]*[=<>≤≥])[^$\n]*[^\s$]?\$(?![\w$])/gi,
    /\\(?:alpha|beta|gamma|delta|lambda|mu|pi|sigma|times|cdot|pm|leq?|geq?|neq?|approx|sum|int|infty|dots|ldots)(?![a-z])/gi,
    /[\^_]\{[^{}\n,|]{1,20}\}/g,
  ],
};

/** What other programs would replace: HTML, templates, shortcodes, attributes, fields. */
export const templateMarkup: readonly MarkupKind[] = [
  { parts: ["<"], message: "HTML is shown as text.", hint: "Use Markdown instead.", patterns: htmlTags },
  {
    parts: ["{", ":\uFFFC", ")="],
    message: "Attributes in curly brackets are shown as text.",
    hint: "Delete them. Headings have anchors of their own.",
    patterns: [
      // Kramdown and Pandoc: `{: .note}`, `{#id}`, `{width=50%}`, `{-}`, `{=html}`, `{::options /}`.
      /(?<!\{)\{[ \t]*(?:[:.#](?!%|\.\.)[^{}\n]*|=\w+|[\w-]+=[^{}\n]*|-)\}/g,
      // MyST and reStructuredText: `{ref}` and `:ref:` before code.
      /\{[\w:-]+\}(?=\uFFFC)|(?<![\w:]):[a-z][\w:-]*:(?=\uFFFC)/gi,
      /^\([\w-]+\)=$/gm,
    ],
  },
  {
    parts: ["\\"],
    message: "A command of TeX is shown as text.",
    hint: "Write what it stands for, or delete it.",
    patterns: [
      /\\[a-z]{2,}\*?\{[^{}\n]*\}?|\\(?:newpage|pagebreak|clearpage|noindent|bigskip|medskip|smallskip|toc|tableofcontents)(?![a-z])/gi,
    ],
  },
  formulas,
  {
    parts: ["{", "<%", "<@", "<#", "|", "^", "--8<--"],
    message: "A code of another program is shown as text.",
    hint: "Write what it stands for, or delete it.",
    patterns: [
      // Liquid, Hugo, Jinja, Handlebars, MediaWiki.
      /\{\{[^{}\n]*(?:\{[^{}\n]*\}[^{}\n]*)*(?:\}\}\}?|$)|\{\{|\{%[^\n]*?(?:%\}|$)/gm,
      // ERB, JavaScript, Mailchimp, MDX, Slack.
      /<%[^\n]*?(?:%>|$)|\$\{[^{}\n]*\}|\|[A-Z][A-Z_:]+\||<[@#][\w|-]+>/gm,
      // Placeholders such as `{first_name}`, and macros of Jira such as `{quote}` and `{code:java}`. Other words are names: `{ggplot2}` is how R's packages are written.
      /\{(?:[a-z]\w*_\w+|[a-z][\w.-]+:(?!:)[^{}\n]*|(?:first|last|user|f|l)?name|e?mail|unsubscribe|quote|code|noformat|panel)\}/gi,
      // Anchors of Obsidian's blocks, and snippets of MkDocs.
      /(?<=^|[ \t])\^[a-z0-9-]{2,}$|^--8<--[^\n]*/gim,
    ],
  },
  {
    parts: ["["],
    message: "A shortcode is shown as text.",
    hint: "Delete it, or write what it stands for in Markdown.",
    patterns: [/\[[a-z][\w-]*(?:=[^[\]\s]+|[ \t]+[\w-]+=["'“”‘’]?[^[\]\n]*)\]|\[\/[a-z][\w-]*\]/gi],
  },
];
