import { type Document, isCollection, isScalar, type Scalar, visit } from "yaml";
import { homoglyphIn } from "../homoglyphs.ts";
import { type YamlMessage, yamlMessages } from "./yamlMessages.ts";

/** What is wrong with a YAML text, in an editor's words, and how far into the text it stands. */
export interface YamlFault {
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

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
  const known = new Set<string>();
  visit(document, {
    Alias(_, { source, range }) {
      if (!known.has(source)) unknown ??= range?.[0];
    },
    Value(_, { anchor }) {
      if (anchor !== undefined) known.add(anchor);
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
  const fault = faultInWords(told, offset, document, text);
  const line = text.slice(text.lastIndexOf("\n", fault.offset - 1) + 1).split("\n", 1)[0] ?? "";
  return line.includes("<!--") ? { ...fault, hint: yamlCommentHint } : fault;
}

/** What to do about a comment that is written as in a text below. */
export const yamlCommentHint = "Write comments among the fields on lines that begin with `#`.";

function faultInWords(told: string, offset: number, document: Document, text: string): YamlFault {
  const stumbled = `${text.slice(0, offset)}▷${text.slice(offset)}`;
  const wording = yamlMessages.find((each) => each.told.test(told) && (each.there?.test(stumbled) ?? true));
  if (wording === undefined)
    return {
      offset,
      message: `${told.replace(/^\S+ /, "").split("\n")[0]}.`,
      hint: "Compare it with a neighbouring file; indentation and quotation marks are the usual causes.",
    };
  const begin = beginOf(wording.stands, offset, document, text);
  const from = text.slice(begin);
  const odd = homoglyphIn(from.split("\n", 1)[0] ?? "", "The line's");
  return {
    offset: begin,
    message: wording.message(from),
    hint: odd ? `${odd}. ${wording.hint}` : wording.hint,
  };
}

/** Where a fault stands that the parser stumbled over at `offset`. */
function beginOf(stands: YamlMessage["stands"], offset: number, document: Document, text: string): number {
  switch (stands) {
    case "line":
      return text.lastIndexOf("\n", offset - 1) + 1;
    case "word":
      return offset + text.slice(offset).search(/[^ ]/);
    case "first":
      return text.search(/[^ \n]/);
    default:
      return stands ? startOfUnended(document, offset, stands) : offset;
  }
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
