import { tokensOf, undivided } from "../text/divideText.ts";
import { EMOJI } from "../text/fold.ts";
import { askedForms, pairAt } from "../text/searchedForms.ts";
import type { QueryTerm } from "./query.ts";
import { indexForm } from "./words.ts";

const NOT_THE_WORD = /^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu;

/** The terms of a text without quotes and minus signs. */
export function termsIn(text: string): QueryTerm[] {
  return runsOf(text).flatMap((run) => termOf(run) ?? []);
}

/** The words of a text, in the form in which Pagefind indexes them. */
export function wordsIn(text: string): string[] {
  return wordsOf(tokensOf(text));
}

/** The tokens of a text. Those that make one word are together: all letters of a run without spaces. */
function runsOf(text: string): string[][] {
  const tokens = tokensOf(text);
  const runs: string[][] = [];
  for (const [at, token] of tokens.entries()) {
    if (pairAt(tokens, at - 1) === undefined) runs.push([token]);
    else runs.at(-1)?.push(token);
  }
  return runs;
}

function termOf(run: readonly string[]): QueryTerm | undefined {
  const typed = undivided(run.join(""));
  const asked = trimmed(typed) || typed;
  const words = wordsOf(run);
  if (words.length === 0) return undefined;
  const joined = indexForm(asked);
  const isWhole = run.length > 1 || joined === "" || (words.length === 1 && words[0] === joined);
  return { asked, words, alternatives: isWhole ? [] : [[joined]], times: 1 };
}

function wordsOf(run: readonly string[]): string[] {
  return askedForms(run).flatMap((form) => parts(trimmed(form) || form));
}

/** A typed word without the punctuation around it and a possessive s. */
function trimmed(typed: string): string {
  return typed.replace(NOT_THE_WORD, "").replace(/['\u2019]s$/i, "");
}

/** Letters and digits that stand together, or an emoji. */
const PART = new RegExp(`[\\p{L}\\p{M}\\p{N}]+|${EMOJI}`, "gu");

/** The parts of a word. Pagefind indexes no parts of one letter or digit, so "x-ray" is searched as "xray" and "type-2" as "type". */
function parts(asked: string): string[] {
  const split = (asked.replace(/[.']/g, "").match(PART) ?? []).map((part) => indexForm(part) || part);
  if (split.some((part) => /^\p{L}$/u.test(part))) return [split.join("")];
  const long = split.filter((part) => part.length > 1);
  return long.length > 0 ? long : split;
}
