import { type Document, isCollection, isScalar, type Scalar, visit } from "yaml";
import { lookAlike } from "./lookAlike.ts";

/** What is wrong with a YAML text, in an editor's words, and how far into the text it stands. */
export interface YamlFault {
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

/** How a mistake that the parser tells by code and message is told to an editor. `from` is the text from there on. */
interface Wording {
  readonly told: RegExp;
  readonly message: (from: string) => string;
  readonly hint: string;
  /** What the fault stands at the beginning of, where that is not where the parser stumbled. */
  readonly stands?: "quote" | "bracket" | "line";
}

const quoteAll = "Put the whole text between double quotes.";

const wordings: readonly Wording[] = [
  {
    told: /^DUPLICATE_KEY/,
    message: (from) => `\`${/^["']?([^:"'\n]*)/.exec(from)?.[1] ?? ""}\` is written twice.`,
    hint: "Keep one of the two.",
  },
  {
    told: /^TAB_AS_INDENT/,
    message: () => "the line is indented with a tab.",
    hint: "Indent with spaces instead of tabs.",
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
    told: /^(BAD_SCALAR_START|BAD_ALIAS|TAG_RESOLVE_FAILED|UNRESOLVED_ALIAS)/,
    message: (from) => `a text can't begin with \`${from.charAt(0)}\`.`,
    hint: quoteAll,
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
    told: /^BAD_INDENT All mapping items/,
    message: () => "the field does not begin in the same column as the ones above it.",
    hint: "Indent both with the same number of spaces.",
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
    told: /call stack/,
    message: () => "it is nested too deeply.",
    hint: "Write it more simply.",
    stands: "line",
  },
];

/**
 * What is wrong with a parsed YAML text. A field that is written twice is always told; of the rest only the first
 * mistake, as one often makes the parser stumble over what follows.
 */
export function yamlFaults(document: Document, text: string): YamlFault[] {
  const told = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  const first = told.find(({ code }) => code !== "DUPLICATE_KEY");
  return told
    .filter((each) => each.code === "DUPLICATE_KEY" || each === first)
    .map(({ code, message, pos }) => inWords(`${code} ${message}`, pos[0], document, text));
}

/** What keeps parsed YAML from being a value: a `*name` that no `&name` stands before, or repetition without end. */
export function aliasFault(document: Document, text: string): YamlFault {
  let unknown: number | undefined;
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) === undefined) unknown ??= alias.range?.[0];
    },
  });
  return unknown === undefined
    ? {
        offset: 0,
        message: "its parts repeat each other without end.",
        hint: "Write them out, without `&` and `*`.",
      }
    : inWords("UNRESOLVED_ALIAS", unknown, document, text);
}

function inWords(told: string, offset: number, document: Document, text: string): YamlFault {
  const wording = wordings.find((each) => each.told.test(told));
  if (wording === undefined)
    return {
      offset,
      message: `${told.replace(/^\S+ /, "").split("\n")[0]}.`,
      hint: "Compare it with a neighbouring file; indentation and quotation marks are the usual causes.",
    };
  const begin =
    wording.stands === "line"
      ? text.lastIndexOf("\n", offset) + 1
      : wording.stands
        ? startOfUnended(document, offset, wording.stands)
        : offset;
  const from = text.slice(begin);
  const odd = lookAlike(from.split("\n", 1)[0] ?? "", "The line's");
  return {
    offset: begin,
    message: wording.message(from),
    hint: odd ? `${odd}. ${wording.hint}` : wording.hint,
  };
}

/** The parser notices what never ends only where the text does; its start is the last one before that. */
function startOfUnended(document: Document, end: number, what: "quote" | "bracket"): number {
  let start = end;
  visit(document, {
    Node(_, node) {
      const begins = what === "quote" ? isScalar(node) && isQuoted(node) : isCollection(node) && node.flow;
      const from = node.range?.[0];
      if (begins && from !== undefined && from < end) start = from;
    },
  });
  return start;
}

function isQuoted({ type }: Scalar): boolean {
  return type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE";
}
