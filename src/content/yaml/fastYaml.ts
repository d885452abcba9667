import { CORE_SCHEMA, load } from "js-yaml";
import { attempt } from "../../files/attempt.ts";

/*
 * Plain YAML, which is what almost all items use: one field or list entry to a line, whose value is a word, a one-line text or a short
 * list. Any two parsers agree on it. What they might disagree on (multi-line texts, anchors, tags, maps in braces, unusual numbers) is not
 * plain.
 */
/** The other parser refuses keys of more than 1,024 characters and nesting of more than 50 levels. */
const key = String.raw`(?!(?:null|true|false)\b)[a-z][\w-]{0,99}: *`;
const quoted = String.raw`"[^"\\]*"|'[^']*'`;
const list = String.raw`\[ *[a-z][a-z-]*(?:, *[a-z][a-z-]*)* *\]`;
const words = String.raw`[\p{L}\d£€$“‘(](?:[^:#\n\t]|:(?=\S)|(?<=\S)#)*`;
const plainLine = new RegExp(
  // `words` includes trailing spaces: a second pattern for them would make the match backtrack.
  String.raw`^ {0,40}(?:#[^\n\t]*|(?:- )?(?:${key})?(?:(?:${quoted}|${list}) *|${words})?)$`,
  "u",
);
const continuation = /^ *[^\s#-](?![\w-]*:)/m;
const oddCharacter = /[^\P{C}\n]|[\u2028\u2029]/u;
/** Almost every text matches this, and testing against all of Unicode takes many times as long. */
const usualCharacters = /^[\n -~\xa0-\xac\xae-\u024f\u2010-\u2027\u20ac]*$/;
const oddNumber = /(?:^|[\s[,:])[-+.]?\d[\d.]*[_eExXoObB:]/;

/**
 * The value of plain YAML, read many times faster than by the parser that knows positions. Undefined where the text is not plain or not
 * valid: then that parser decides.
 */
export function parseFastYaml(text: string): unknown {
  return isPlain(text) ? attempt(() => load(text, { schema: CORE_SCHEMA })) : undefined;
}

function isPlain(text: string): boolean {
  if (isOdd(text) || continuation.test(text) || oddNumber.test(text)) return false;
  return text.split("\n").every((line) => plainLine.test(line));
}

function isOdd(text: string): boolean {
  return !usualCharacters.test(text) && oddCharacter.test(text);
}
