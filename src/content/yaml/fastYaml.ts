import { CORE_SCHEMA, load } from "js-yaml";

/*
 * Plain YAML, as items have it: a field or a list entry a line, its value a word, a text on one line or a short list. Two
 * readers can't take it differently; what they might (texts over several lines, anchors, tags, maps in braces, odd numbers) is not plain.
 */
const key = String.raw`(?!(?:null|true|false)\b)[a-z]\w*: *`;
const quoted = String.raw`"[^"\\]*"|'[^']*'`;
const list = String.raw`\[ *[a-z][a-z-]*(?:, *[a-z][a-z-]*)* *\]`;
const words = String.raw`[\p{L}\d£€$“‘(](?:[^:#\n\t]|:(?=\S)|(?<=\S)#)*`;
const plainLine = new RegExp(
  // Spaces are a part of words: to allow others behind them would try all ways to divide them.
  String.raw`^ {0,100}(?:#[^\n\t]*|(?:- )?(?:${key})?(?:(?:${quoted}|${list}) *|${words})?)$`,
  "u",
);
const continuation = /^ *[^\s#-](?!\w*:)/m;
const oddCharacter = /[^\P{C}\n]|[\u2028\u2029]/u;
/** Nearly every text: looking for its characters among all of Unicode takes many times as long. */
const usualCharacters = /^[\n -~\xa0-\xac\xae-\u024f\u2010-\u2027\u20ac]*$/;
const oddNumber = /(?:^|[\s[,:])[-+.]?\d[\d.]*[_eExXoObB:]/;

/**
 * The value of plain YAML, read many times as fast as by the reader that knows places; undefined where it is not plain
 * or not right: then that reader decides. Nearly every item is plain and right, and needs no place.
 */
export function parseFastYaml(text: string): unknown {
  if (!isPlain(text)) return undefined;
  try {
    return load(text, { schema: CORE_SCHEMA });
  } catch {
    return undefined;
  }
}

function isPlain(text: string): boolean {
  if (isOdd(text) || continuation.test(text) || oddNumber.test(text)) return false;
  return text.split("\n").every((line) => plainLine.test(line));
}

function isOdd(text: string): boolean {
  return !usualCharacters.test(text) && oddCharacter.test(text);
}
