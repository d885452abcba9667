import {
  Composer,
  type CST,
  Document,
  isScalar,
  Lexer,
  type LineCounter,
  Parser,
  visit,
  YAMLParseError,
} from "yaml";

/** Digests nest four levels deep. Composing recurses, and Node exits without a message if the stack overflows inside a regular expression. */
const mostLevels = 50;
/** The parser looks for each `*name` among all names. */
const mostAliases = 1_000;
/** Only the first errors are ever shown, and each takes memory. */
const mostErrors = 100;

/**
 * Parses any YAML in linear time. Mistakes are in the document's errors. A document that is nested too deeply, or has too many aliases, has
 * that one error and no contents.
 */
export function parseYaml(text: string, lines?: LineCounter): Document {
  const tokens = tokensOf(text, lines);
  if (tokens instanceof YAMLParseError) return brokenDocument(tokens);
  const composer = new Composer({
    prettyErrors: false,
    logLevel: "error",
    resolveKnownTags: false,
    // The composer would compare each key of a map with all others.
    uniqueKeys: false,
  });
  const [document, second] = withoutStackTraces(() => [...composer.compose(tokens, true, text.length)]);
  if (document === undefined) return new Document(null);
  document.errors.push(...duplicateKeys(document));
  if (second) document.errors.push(parseError("MULTIPLE_DOCS", second.range[0]));
  return document;
}

/** Runs a function whose errors are mistakes in a text. A text may have a hundred thousand, and a stack trace costs more than parsing does. */
function withoutStackTraces<T>(run: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** The tokens of a text, up to the point where it has too many mistakes, or why it can't be composed. */
function tokensOf(text: string, lines: LineCounter | undefined): CST.Token[] | YAMLParseError {
  const [tokens, parser] = [[] as CST.Token[], new Parser(lines?.addNewLine)];
  lines?.addNewLine(0);
  let aliases = 0;
  let errors = 0;
  for (const word of new Lexer().lex(text)) {
    const { offset } = parser;
    const parsed = [...parser.next(word)];
    tokens.push(...parsed);
    errors += parsed.filter(({ type }) => type === "error").length;
    if (errors > mostErrors) break;
    if (word.startsWith("*")) aliases++;
    if (aliases > mostAliases) return parseError("RESOURCE_EXHAUSTION", offset, "too many aliases");
    if (parser.stack.length > mostLevels) return parseError("RESOURCE_EXHAUSTION", offset, "too deep");
  }
  tokens.push(...parser.end());
  return tokens;
}

function brokenDocument(error: YAMLParseError): Document {
  const document = new Document(null);
  document.errors.push(error);
  return document;
}

function parseError(code: YAMLParseError["code"], offset: number, message = ""): YAMLParseError {
  return new YAMLParseError([offset, offset + 1], code, message);
}

/** The keys that appear twice in their map. */
function duplicateKeys(document: Document): YAMLParseError[] {
  const errors: YAMLParseError[] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key) || errors.length >= mostErrors) continue;
        if (seen.has(key.value)) errors.push(parseError("DUPLICATE_KEY", key.range?.[0] ?? 0));
        seen.add(key.value);
      }
    },
  });
  return errors;
}
