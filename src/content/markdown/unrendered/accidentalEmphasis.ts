import type { Token } from "markdown-it";
import { quoteValue } from "../../problem.ts";
import type { VisibleMarkup } from "./visibleEmphasis.ts";

/** Writing that has spaces between words. In others, emphasis begins and ends between characters of words. */
const spaced = String.raw`[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d]`;
const [startsWithWord, endsWithWord] = [new RegExp(`^${spaced}`, "u"), new RegExp(`${spaced}$`, "u")];
/** Names of programs with two underscores on each side. Others may be bold words. */
const programNames =
  /^(?:init|str|repr|iter|len|dict|[gs]et(?:attr|item)|dirname|filename|proto|pycache|typename)$/;

/** An asterisk that stays text before a word, as in `*1, *2 and 3*`. */
const leftOver = /(?:^|\s)(\*[\p{L}\p{N}][^*]*)$/u;

/** Finds the first marks in a block that Markdown reads as emphasis but that were written for themselves: `2*3*4`, `__init__`. */
export function accidentalEmphasis({ content, children }: Token): VisibleMarkup[] {
  if (!/\*|__/.test(content)) return [];
  const tokens = children ?? [];
  const hasEscapes = content.includes("\\*");
  const opened: number[] = [];
  for (const [at, { type, markup }] of tokens.entries()) {
    if (/^(?:em|strong)_open$/.test(type)) opened.push(at);
    if (!/^(?:em|strong)_close$/.test(type)) continue;
    const from = opened.pop() ?? at;
    const found = markup === "*" ? asterisks(tokens, from, at, hasEscapes) : programName(tokens, from);
    if (found) return [found];
  }
  return [];
}

function asterisks(
  tokens: readonly Token[],
  from: number,
  end: number,
  hasEscapes: boolean,
): VisibleMarkup | undefined {
  const [before, first] = [textAt(tokens, from - 1), textAt(tokens, from + 1)];
  const [, words] = (hasEscapes ? null : leftOver.exec(before)) ?? [];
  if (words === undefined && !isAccident(before, first, textAt(tokens, end - 1), textAt(tokens, end + 1)))
    return undefined;
  const found = `${words ?? /\S*$/.exec(before)?.[0] ?? ""}*${/^\S*/.exec(first)?.[0] ?? ""}`;
  const message = `Readers don't see an asterisk of \`${quoteValue(found)}\`, because it is a mark of emphasis.`;
  return { found, message, hint: "Write `\\*` for an asterisk, × for a multiplication, or code." };
}

function isAccident(before: string, first: string, last: string, after: string): boolean {
  // `(*.md/*.ts)`
  if (/^\.\w/.test(first) && /^\.\w/.test(after)) return true;
  // Someone may emphasise a part of a word, as in `un*believ*able`.
  if (first === last && /^\p{L}{3,}$/u.test(first)) return false;
  return (
    [before, last].every((text) => endsWithWord.test(text)) &&
    [first, after].every((text) => startsWithWord.test(text))
  );
}

function programName(tokens: readonly Token[], from: number): VisibleMarkup | undefined {
  const name = textAt(tokens, from + 1);
  const isName =
    tokens[from]?.markup === "__" && tokens[from + 2]?.type === "strong_close" && programNames.test(name);
  if (!isName) return undefined;
  const found = `__${name}__`;
  const message = `Readers don't see the underscores of \`${found}\`, because they are marks of emphasis.`;
  return { found, message, hint: "Write the name as code, between backticks." };
}

function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.type === "text" ? (tokens[at]?.content ?? "") : "";
}
