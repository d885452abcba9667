/** How a parser error is explained to an editor. `from` is the text from the mistake on. */
export interface YamlMessage {
  /** Matches the parser's code and message. */
  readonly error: RegExp;
  /** Matches the text, with `▷` where the parser stopped, if the same error has other causes too. */
  readonly context?: RegExp;
  readonly message: (from: string) => string;
  readonly hint: string;
  /** What the mistake is at the start of, if that is not where the parser stopped. */
  readonly startOf?: "quote" | "bracket" | "line" | "word" | "text";
}

const quoteAll = "Put the whole text in double quotes.";

const tab = {
  message: () => "the line is indented with a tab.",
  hint: "Indent with spaces instead of tabs.",
};

const misaligned: Omit<YamlMessage, "error"> = {
  message: (from) => `the ${from.startsWith("-") ? "entry" : "field"} is not aligned with the ones above it.`,
  hint: "Indent them by the same number of spaces.",
  startOf: "word",
};

/** The first entry that matches is used. */
export const yamlMessages: readonly YamlMessage[] = [
  {
    error: /^DUPLICATE_KEY/,
    context: /\d,▷\d/,
    message: () => "a comma within braces ends the number before it.",
    hint: "Write numbers without commas: 12000 or 1234.5.",
  },
  {
    error: /^DUPLICATE_KEY/,
    message: (from) => `\`${/^["']?([^:"'\n]*)/.exec(from)?.[1] ?? ""}\` is written twice.`,
    hint: "Remove one of them.",
  },
  { error: /^TAB_AS_INDENT/, ...tab },
  { error: /Unexpected scalar at node end/, context: /(^|\n) *\t[ \t]*▷/, ...tab, startOf: "line" },
  {
    error: /^BLOCK_AS_IMPLICIT_KEY/,
    message: (from) =>
      /^[^\n]*:(\s|$)/.test(from.split("\n")[0] ?? "")
        ? "a text that contains a colon needs quotation marks."
        : "the next line is indented too far to be a field.",
    hint: `${quoteAll} If the next line is a field, start it in the same column as the others.`,
  },
  {
    error: /^BAD_ALIAS/,
    context: /(^|\n) +▷\* /,
    message: () => "the entries of a list start with hyphens.",
    hint: "Write `- ` instead of `* `.",
  },
  {
    error: /^(BAD_SCALAR_START|BAD_ALIAS|TAG_RESOLVE_FAILED|UNRESOLVED_ALIAS)/,
    message: (from) => `text without quotation marks can't start with \`${from.charAt(0)}\`.`,
    hint: quoteAll,
  },
  {
    error: /Unexpected scalar at node end/,
    context: /^\n* [^▷]*\n▷[\w-]+:(\s|$)/,
    message: () => "the first field is indented, but the next one is not.",
    hint: "Remove the spaces before the first field.",
    startOf: "text",
  },
  { error: /Unexpected scalar at node end/, context: /\n▷[\w-]+:(\s|$)/, ...misaligned },
  {
    error: /Unexpected scalar at node end/,
    context: /▷,[ \t]*(\n|$)/,
    message: () => "there is a comma after the value.",
    hint: "Remove the comma.",
  },
  {
    error: /Unexpected scalar at node end/,
    message: () => "there is more text after the end of the value.",
    hint: 'Put the whole text in double quotes, and write a double quote inside it as \\".',
  },
  {
    error: /Missing closing ["']quote/,
    message: (from) => `the quotation mark ${from.charAt(0)} is never closed.`,
    hint: "Close it at the end of the text.",
    startOf: "quote",
  },
  {
    error: /^BAD_INDENT Flow/,
    context: /[\s[{,]#[^\n▷]*[}\]][^\n▷]*(\n\s*)?▷/,
    message: (from) => `the bracket \`${from.charAt(0)}\` is never closed, because \`#\` begins a comment.`,
    hint: 'Put what begins with `#` in double quotes: `"#37778d"`.',
    startOf: "bracket",
  },
  {
    error: /^BAD_INDENT Flow/,
    message: (from) => `the bracket \`${from.charAt(0)}\` is never closed.`,
    hint: "Close it. If it is part of a text, put the whole text in double quotes.",
    startOf: "bracket",
  },
  {
    error:
      /^BAD_INDENT All (mapping|sequence) items|Sequence item without|Unexpected seq-item-ind at node end/,
    ...misaligned,
  },
  {
    error: /^MULTILINE_IMPLICIT_KEY|Implicit map keys need to be followed/,
    message: () => "the name of a field must be followed by a colon and a space.",
    hint: "Write `name: value`, and start every field in the same column.",
  },
  {
    error: /block-seq-ind on same line/,
    message: () => "a list can't start on the same line as the name of its field.",
    hint: "Start the list on the next line. If the hyphen is part of a text, put the whole text in double quotes.",
  },
  {
    error: /Not a YAML token|Block scalar header/,
    message: () => "text after `>` or `|` must start on a new line.",
    hint: "If > or | is part of the text, put the whole text in double quotes.",
  },
  {
    error: /^BAD_DQ_ESCAPE/,
    message: () => "this backslash has no meaning in double quotes.",
    hint: "Write the backslash twice, or put the text in single quotes.",
  },
  {
    error: /^KEY_OVER_1024_CHARS/,
    message: () => "the name of a field has more than 1,000 characters.",
    hint: "Put text that contains a colon in double quotes.",
  },
  {
    error: /^MULTIPLE_DOCS/,
    message: (from) => `there are more fields below a line of \`${from.startsWith("---") ? "---" : "..."}\`.`,
    hint: "Remove that line.",
  },
  {
    error: /directives-end/,
    message: () => "a field can't start with `%`.",
    hint: "Remove the lines that start with `%`.",
  },
  {
    error: /Unexpected , in flow/,
    message: () => "there is a comma where a word should be.",
    hint: "Remove the comma. If it is part of a text, put the whole text in double quotes.",
  },
  {
    error: /^RESOURCE_EXHAUSTION too many aliases/,
    message: () => "it uses `*name` more than 1,000 times.",
    hint: "Write the repeated parts in full, without `&` and `*`.",
  },
  {
    error: /^RESOURCE_EXHAUSTION/,
    message: () => "it is nested too deeply.",
    hint: "Use fewer levels.",
    startOf: "line",
  },
];
