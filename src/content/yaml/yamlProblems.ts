import { type Document, isCollection, isScalar, visit } from "yaml";
import { homoglyphIn } from "../homoglyphs.ts";
import { type YamlMessage, yamlMessages } from "./yamlMessages.ts";

/** A mistake in a YAML text, explained to an editor, with its offset in the text. */
export interface YamlProblem {
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

/**
 * The mistakes in a parsed YAML text: every field that is written twice, and the first other mistake. Later ones are often only consequences
 * of the first.
 */
export function yamlProblems(document: Document, text: string): YamlProblem[] {
  const errors = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  const first = errors.find(({ code }) => code !== "DUPLICATE_KEY");
  return errors
    .filter((each) => each.code === "DUPLICATE_KEY" || each === first)
    .map(({ code, message, pos }) => problemOf(`${code} ${message}`, pos[0], document, text));
}

/** Why parsed YAML has no value: a `*name` without a `&name` before it, or parts that refer to each other in a loop. */
export function aliasProblem(document: Document, text: string): YamlProblem {
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
        message: "its parts refer to each other in a loop.",
        hint: "Write the repeated parts in full, without `&` and `*`.",
      }
    : problemOf("UNRESOLVED_ALIAS", unknown, document, text);
}

/** The hint for a comment that is written as in a body. */
export const yamlCommentHint = "Write comments between fields on lines that start with `#`.";

function problemOf(error: string, offset: number, document: Document, text: string): YamlProblem {
  const problem = explain(error, offset, document, text);
  const line = text.slice(text.lastIndexOf("\n", problem.offset - 1) + 1).split("\n", 1)[0] ?? "";
  return line.includes("<!--") ? { ...problem, hint: yamlCommentHint } : problem;
}

function explain(error: string, offset: number, document: Document, text: string): YamlProblem {
  const context = `${text.slice(0, offset)}▷${text.slice(offset)}`;
  const known = yamlMessages.find((each) => each.error.test(error) && (each.context?.test(context) ?? true));
  if (known === undefined)
    return {
      offset,
      message: `${error.replace(/^\S+ /, "").split("\n")[0]}.`,
      hint: "Check the indentation and the quotation marks, or compare it with a similar file.",
    };
  const start = startOf(known.startOf, offset, document, text);
  const from = text.slice(start);
  const odd = homoglyphIn(from.split("\n", 1)[0] ?? "", "The line's");
  return {
    offset: start,
    message: known.message(from),
    hint: odd ? `${odd}. ${known.hint}` : known.hint,
  };
}

/** Where a mistake starts that the parser noticed at `offset`. */
function startOf(what: YamlMessage["startOf"], offset: number, document: Document, text: string): number {
  switch (what) {
    case "line":
      return text.lastIndexOf("\n", offset - 1) + 1;
    case "word":
      return offset + text.slice(offset).search(/[^ ]/);
    case "text":
      return text.search(/[^ \n]/);
    default:
      return what ? startOfUnclosed(document, offset, what) : offset;
  }
}

/** The parser notices an unclosed quotation mark or bracket only where the text ends. It is the last one before that. */
function startOfUnclosed(document: Document, end: number, what: "quote" | "bracket"): number {
  let start = end;
  visit(document, {
    Node(_, node) {
      const opens =
        what === "quote"
          ? isScalar(node) && (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE")
          : isCollection(node) && node.flow;
      const from = node.range?.[0];
      if (opens && from !== undefined && from < end) start = from;
    },
  });
  return start;
}
