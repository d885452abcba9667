import { tokensOf, undivided } from "../text/divideText.ts";
import { EMOJI, plainPunctuation } from "../text/fold.ts";
import { askedForms, pairAt } from "../text/searchedForms.ts";
import { AMOUNT, amountWord } from "./amounts.ts";
import { STOP_WORDS } from "./stopWords.ts";
import { indexForm } from "./words.ts";

/** A word of a query, or the parts of a hyphenated one. */
export interface QueryTerm {
  /** As the reader typed it. */
  readonly asked: string;
  /** The words to search for, in the form in which Pagefind indexes them. */
  readonly words: readonly string[];
  /** Alternatives. The words of each must stand side by side. */
  readonly alternatives: readonly (readonly string[])[];
  /** How often the query has it. */
  readonly times: number;
  /** Whether it is an amount, which is never corrected. */
  readonly isAmount?: boolean;
  /** Whether the index has only longer words that begin with it. These then count as matches. */
  readonly isUnfinished?: boolean;
  /** The most common of those longer words, if known. */
  readonly longer?: readonly string[];
}

/** A query as it was understood. */
export interface Query {
  readonly terms: readonly QueryTerm[];
  /** Words in quotes, which every result must have side by side. */
  readonly phrases: readonly (readonly string[])[];
  readonly excluded: readonly (readonly string[])[];
  /** The last word, if it may be unfinished. */
  readonly unfinished: string | undefined;
}

const QUOTED = /(^|\s)(-?)"([^"]*)"/g;
const NOT_THE_WORD = /^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu;

/** The longest query, in characters. The rest of a longer text, such as a pasted one, is ignored. */
export const LONGEST_QUERY = 500;

/**
 * Parses a query. Leaves out stop words, unless there is nothing else. Words in quotes are in `phrases` and are also terms.
 * @param typing whether the reader is still typing, so that the last word may be unfinished
 */
export function parseQuery(typed: string, typing = false): Query {
  const text = typed.slice(0, LONGEST_QUERY);
  const phrases: string[][] = [];
  const excluded: string[][] = [];
  const unquoted = plainPunctuation(undivided(text)).replace(
    QUOTED,
    (_, before: string, minus: string, inside: string) => {
      const words = plainWords(inside);
      if (words.length > 0) (minus ? excluded : phrases).push(words);
      return minus ? before : `${before}${inside} `;
    },
  );
  const { rest, amounts } = takeAmounts(takeExcluded(unquoted, excluded));
  const words = runsOf(rest)
    .map(termOf)
    .filter((term) => term !== undefined);
  const terms = countRepeats([...amounts, ...withoutStopWords(words, amounts.length > 0)]);
  const unfinished = typing ? unfinishedWord(text, terms) : undefined;
  // A single letter matches a third of all documents, which takes up to 190 ms at 10,000 items.
  const isTooShort = /^[a-z\d]$/.test(unfinished ?? "");
  return { terms: isTooShort ? terms.slice(0, -1) : terms, phrases, excluded, unfinished };
}

function takeExcluded(text: string, excluded: string[][]): string {
  return text.replace(/(^|\s)-([\p{L}\p{N}]\S*)/gu, (_, before: string, word: string) => {
    const words = plainWords(word);
    if (words.length > 0) excluded.push(words);
    return before;
  });
}

function takeAmounts(text: string): { rest: string; amounts: QueryTerm[] } {
  const amounts: QueryTerm[] = [];
  const rest = text.replace(
    AMOUNT,
    (asked: string, digits: string, fraction: string | undefined, scale: string) => {
      amounts.push({
        asked,
        words: [amountWord(digits, fraction, scale)],
        alternatives: [],
        times: 1,
        isAmount: true,
      });
      return " ";
    },
  );
  return { rest, amounts };
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
  const words = wordsIn(run);
  if (words.length === 0) return undefined;
  const joined = indexForm(asked);
  const isWhole = run.length > 1 || joined === "" || (words.length === 1 && words[0] === joined);
  return { asked, words, alternatives: isWhole ? [] : [[joined]], times: 1 };
}

function wordsIn(run: readonly string[]): string[] {
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

function plainWords(text: string): string[] {
  return wordsIn(tokensOf(text));
}

function withoutStopWords(terms: readonly QueryTerm[], mayBeEmpty: boolean): readonly QueryTerm[] {
  const isAllCapitals = terms.every(({ asked }) => asked === asked.toUpperCase());
  const content = terms.filter((term) => !isStopWord(term) || (!isAllCapitals && isAcronym(term)));
  return content.length > 0 || mayBeEmpty ? content : terms;
}

function isStopWord({ words }: QueryTerm): boolean {
  return words.length === 1 && STOP_WORDS.has(words[0] ?? "");
}

/** "WHO" is an acronym, "who" is a stop word. */
function isAcronym({ asked }: QueryTerm): boolean {
  return /^\p{Lu}{2,}$/u.test(asked);
}

function countRepeats(terms: readonly QueryTerm[]): QueryTerm[] {
  const counted = new Map<string, QueryTerm>();
  for (const term of terms) {
    const key = term.words.join(" ");
    const before = counted.get(key);
    counted.set(key, before ? { ...before, times: before.times + 1 } : term);
  }
  return [...counted.values()];
}

function unfinishedWord(text: string, terms: readonly QueryTerm[]): string | undefined {
  const last = terms.at(-1);
  return last && !last.isAmount && text.endsWith(last.asked) ? last.words.at(-1) : undefined;
}
