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

/** A digest nests four levels deep. Composing recurses, and where its stack runs out within a pattern, Node ends without a message. */
const mostLevels = 50;
/** Each `*name` is looked for among all names. */
const mostAliases = 1_000;
/** Of so many mistakes none but the first is ever told, and each takes memory. */
const mostErrors = 100;

/**
 * Parses YAML, whatever it is, in a time that grows with its length alone. What is wrong is among the document's errors: nothing else
 * where it is nested too deeply, or repeats its parts too often.
 */
export function parseYaml(text: string, lines?: LineCounter): Document {
  const tokens = tokensOf(text, lines);
  if (tokens instanceof YAMLParseError) return broken(tokens);
  const composer = new Composer({
    prettyErrors: false,
    logLevel: "error",
    resolveKnownTags: false,
    // The composer compares each key of a map with all others.
    uniqueKeys: false,
  });
  const [document, second] = [...composer.compose(tokens, true, text.length)];
  if (document === undefined) return new Document(null);
  document.errors.push(...repeatedKeys(document));
  if (second) document.errors.push(fault("MULTIPLE_DOCS", second.range[0]));
  return document;
}

/** The tokens of a text up to where it has too many mistakes, or why it is too much to compose. */
function tokensOf(text: string, lines: LineCounter | undefined): CST.Token[] | YAMLParseError {
  const [tokens, parser] = [[] as CST.Token[], new Parser(lines?.addNewLine)];
  lines?.addNewLine(0);
  let aliases = 0;
  let errors = 0;
  for (const word of new Lexer().lex(text)) {
    const { offset } = parser;
    const made = [...parser.next(word)];
    tokens.push(...made);
    errors += made.filter(({ type }) => type === "error").length;
    if (errors > mostErrors) break;
    if (word.startsWith("*")) aliases++;
    if (aliases > mostAliases) return fault("RESOURCE_EXHAUSTION", offset, "too many aliases");
    if (parser.stack.length > mostLevels) return fault("RESOURCE_EXHAUSTION", offset, "too deep");
  }
  tokens.push(...parser.end());
  return tokens;
}

function broken(error: YAMLParseError): Document {
  const document = new Document(null);
  document.errors.push(error);
  return document;
}

function fault(code: YAMLParseError["code"], offset: number, message = ""): YAMLParseError {
  return new YAMLParseError([offset, offset + 1], code, message);
}

/** The keys that stand in their map twice. */
function repeatedKeys(document: Document): YAMLParseError[] {
  const errors: YAMLParseError[] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key) || errors.length >= mostErrors) continue;
        if (seen.has(key.value)) errors.push(fault("DUPLICATE_KEY", key.range?.[0] ?? 0));
        seen.add(key.value);
      }
    },
  });
  return errors;
}
