import { CORE_SCHEMA, load } from "js-yaml";
import { attempt } from "../../files/attempt.ts";
import { joinLines } from "./joinLines.ts";

/*
 * Plain YAML, which is what almost all items use: one field or list entry to a line, whose value is a text or a short list, perhaps with a
 * comment. Any two parsers agree on it. What they might disagree on (anchors, tags, maps in braces, unusual numbers) is not plain.
 */
/** The other parser refuses keys of more than 1,024 characters and nesting of more than 50 levels. */
const key = String.raw`(?!(?:null|true|false)\b)[a-z][\w-]{0,99}: *`;
const quoted = String.raw`"(?:[^"\\]|\\["\\])*"|'(?:[^']|'')*'`;
const firstCharacter = String.raw`(?!\d[\d.]*[_eExXoObB:])[\p{L}\d£€$“‘(/]`;
/** Trailing spaces are part of it: a second pattern for them would make the match backtrack. */
const words = String.raw`${firstCharacter}(?:[^:#\n\t]|:(?=\S)|(?<=\S)#)*`;
const entry = String.raw`(?:(?:${quoted}) *|${firstCharacter}(?:[^:#\n\t,[\]{}]|:(?=[^\s,[\]{}])|(?<=\S)#)*)`;
const list = String.raw`\[ *(?:${entry}(?:, *${entry})*)?\]`;
const comment = String.raw`(?:(?<=^|\s)#[^\n\t]*)?`;
const plainLine = new RegExp(
  `^ {0,40}(?:- (?! *(?:#|$)))?(?:${key})?(?:(?:${quoted}|${list}) *|${words})?${comment}$`,
  "u",
);
const continuation = /^ *[^\s#-](?![\w-]*:)/m;
const oddCharacter = /[^\P{C}\n]|[\u2028\u2029]/u;
/** Almost every text matches this, and testing against all of Unicode takes many times as long. */
const usualCharacters = /^[\n -~\xa0-\xac\xae-\u024f\u2010-\u2027\u20ac]*$/;

/**
 * The value of plain YAML, read many times faster than by the parser that knows positions. Undefined where the text is not plain or not
 * valid: then that parser decides.
 */
export function parseFastYaml(text: string): unknown {
  const joined = continuation.test(text) ? joinLines(text) : text;
  return isPlain(joined) ? attempt(() => load(joined, { schema: CORE_SCHEMA })) : undefined;
}

function isPlain(text: string): boolean {
  if (isOdd(text) || continuation.test(text)) return false;
  return text.split("\n").every((line) => plainLine.test(line));
}

function isOdd(text: string): boolean {
  return !usualCharacters.test(text) && oddCharacter.test(text);
}
