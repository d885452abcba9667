/** How a mistake that the parser tells by code and message is told to an editor. `from` is the text from there on. */
export interface YamlMessage {
  readonly told: RegExp;
  /** What the text looks like, with `▷` where the parser stumbled, if it tells the same of other mistakes too. */
  readonly there?: RegExp;
  readonly message: (from: string) => string;
  readonly hint: string;
  /** What the fault stands at the beginning of, where that is not where the parser stumbled. */
  readonly stands?: "quote" | "bracket" | "line" | "word" | "first";
}

const quoteAll = "Put the whole text between double quotes.";

const tab = {
  message: () => "the line is indented with a tab.",
  hint: "Indent with spaces instead of tabs.",
};

const column: Omit<YamlMessage, "told"> = {
  message: (from) =>
    `the ${from.startsWith("-") ? "entry" : "field"} does not begin in the same column as the ones above it.`,
  hint: "Indent both with the same number of spaces.",
  stands: "word",
};

export const yamlMessages: readonly YamlMessage[] = [
  {
    told: /^DUPLICATE_KEY/,
    message: (from) => `\`${/^["']?([^:"'\n]*)/.exec(from)?.[1] ?? ""}\` is written twice.`,
    hint: "Keep one of the two.",
  },
  {
    told: /^TAB_AS_INDENT/,
    ...tab,
  },
  {
    told: /Unexpected scalar at node end/,
    there: /(^|\n) *\t[ \t]*▷/,
    ...tab,
    stands: "line",
  },
  {
    told: /^BLOCK_AS_IMPLICIT_KEY/,
    message: (from) =>
      /^[^\n]*:(\s|$)/.test(from.split("\n")[0] ?? "")
        ? "a text with a colon in it stands without quotation marks."
        : "the next line is indented too far to be a field.",
    hint: `${quoteAll} If the next line is a field, begin it in the same column as the others.`,
  },
  {
    told: /^BAD_ALIAS/,
    there: /(^|\n) +▷\* /,
    message: () => "the entries of a list begin with hyphens.",
    hint: "Write `- ` in the place of `* `.",
  },
  {
    told: /^(BAD_SCALAR_START|BAD_ALIAS|TAG_RESOLVE_FAILED|UNRESOLVED_ALIAS)/,
    message: (from) => `a text can't begin with \`${from.charAt(0)}\`.`,
    hint: quoteAll,
  },
  {
    told: /Unexpected scalar at node end/,
    there: /^\n* [^▷]*\n▷[\w-]+:(\s|$)/,
    message: () => "the first field is indented, the next is not.",
    hint: "Remove the spaces before the first field.",
    stands: "first",
  },
  {
    told: /Unexpected scalar at node end/,
    there: /\n▷[\w-]+:(\s|$)/,
    ...column,
  },
  {
    told: /Unexpected scalar at node end/,
    there: /▷,[ \t]*(\n|$)/,
    message: () => "a comma stands behind the value.",
    hint: "Remove it.",
  },
  {
    told: /Unexpected scalar at node end/,
    message: () => "the value has ended, but more text follows.",
    hint: 'Put the whole text between double quotes, and write a double quote within it as \\".',
  },
  {
    told: /Missing closing ["']quote/,
    message: (from) => `the quotation mark ${from.charAt(0)} is never closed.`,
    hint: "Close it at the end of the text.",
    stands: "quote",
  },
  {
    told: /^BAD_INDENT Flow/,
    message: (from) => `the bracket \`${from.charAt(0)}\` is never closed.`,
    hint: "Close it, or put text that begins with a bracket between double quotes.",
    stands: "bracket",
  },
  {
    told: /^BAD_INDENT All (mapping|sequence) items|Sequence item without|Unexpected seq-item-ind at node end/,
    ...column,
  },
  {
    told: /^MULTILINE_IMPLICIT_KEY|Implicit map keys need to be followed/,
    message: () => "a field's name must be followed by a colon and a space.",
    hint: "Write `name: value`, and begin every field in the same column.",
  },
  {
    told: /block-seq-ind on same line/,
    message: () => "a list begins on the line of its field.",
    hint: "Begin it on a line of its own; put text that begins with a hyphen between double quotes.",
  },
  {
    told: /Not a YAML token|Block scalar header/,
    message: () => "text after `>` or `|` begins on a new line.",
    hint: "Put text that begins with > or | between double quotes.",
  },
  {
    told: /^BAD_DQ_ESCAPE/,
    message: () => "a backslash between double quotes stands for nothing here.",
    hint: "Write it twice, or put the text between single quotes.",
  },
  {
    told: /^MULTIPLE_DOCS/,
    message: (from) => `more fields follow below a line of \`${from.startsWith("---") ? "---" : "..."}\`.`,
    hint: "Remove that line.",
  },
  {
    told: /directives-end/,
    message: () => "a field can't begin with `%`.",
    hint: "Remove the lines that do.",
  },
  {
    told: /Unexpected , in flow/,
    message: () => "a comma stands where a word should.",
    hint: "Remove it, or put text that has commas between double quotes.",
  },
  {
    told: /^RESOURCE_EXHAUSTION too many aliases/,
    message: () => "its parts repeat each other more than 1,000 times.",
    hint: "Write them out, without `&` and `*`.",
  },
  {
    told: /^RESOURCE_EXHAUSTION/,
    message: () => "it is nested too deeply.",
    hint: "Write it more simply.",
    stands: "line",
  },
];
