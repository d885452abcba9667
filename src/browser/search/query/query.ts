import { AMOUNT, amountWord } from "./amounts.ts";
import { STOP_WORDS } from "./stopWords.ts";
import { indexForm, normaliseText } from "./words.ts";

/** One thing asked for: a word, or the parts of a hyphenated one. */
export interface QueryTerm {
  /** As the reader typed it, to show. */
  readonly asked: string;
  /** What is searched, in indexed form. */
  readonly words: readonly string[];
  /** Other words for the same thing; each is words that must stand together. */
  readonly alternatives: readonly (readonly string[])[];
  /** How often it was asked. */
  readonly times: number;
  /** Not a word of a language: it is never corrected. */
  readonly isAmount?: boolean;
  /** The index lacks the word but has longer ones that begin with it, which then count. */
  readonly isUnfinished?: boolean;
  /** The commonest of those longer words, if they are known. */
  readonly longer?: readonly string[];
}

/** What a reader typed, understood. */
export interface Query {
  readonly terms: readonly QueryTerm[];
  /** Words in quotes, which must stand together in every result. */
  readonly phrases: readonly (readonly string[])[];
  readonly excluded: readonly (readonly string[])[];
  /** The last word, while it may be unfinished. */
  readonly unfinished: string | undefined;
}

const QUOTED = /(^|\s)(-?)"([^"]*)"/g;
/** One letter begins a word of a third of all documents: 60 to 190 ms of work at 10,000 items for an answer that nobody wants. */
const UNFINISHED_FROM = 2;

const NOT_THE_WORD = /^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu;

/** Nobody asks a longer question: of a text that was pasted, the beginning is asked. */
export const LONGEST_QUERY = 500;

/**
 * Reads what was typed. Stop words go unless nothing else is left; quoted words stand in `phrases` and count as words too.
 * @param typing whether the reader is still typing, so that the last word may be unfinished
 */
export function parseQuery(typed: string, typing = false): Query {
  const text = typed.slice(0, LONGEST_QUERY);
  const phrases: string[][] = [];
  const excluded: string[][] = [];
  const unquoted = normaliseText(text).replace(QUOTED, (_, before: string, minus: string, inside: string) => {
    const words = plainWords(inside);
    if (words.length > 0) (minus ? excluded : phrases).push(words);
    return minus ? before : `${before}${inside} `;
  });
  const { kept, amounts } = takeAmounts(takeExcluded(unquoted, excluded));
  const words = kept
    .split(/\s+/)
    .map(termOf)
    .filter((term) => term !== undefined);
  const terms = countRepeats([...amounts, ...withoutStopWords(words, amounts.length > 0)]);
  const unfinished = typing ? unfinishedWord(text, terms) : undefined;
  const isTooShort = unfinished !== undefined && unfinished.length < UNFINISHED_FROM;
  return { terms: isTooShort ? terms.slice(0, -1) : terms, phrases, excluded, unfinished };
}

function takeExcluded(text: string, excluded: string[][]): string {
  return text.replace(/(^|\s)-([\p{L}\p{N}]\S*)/gu, (_, before: string, word: string) => {
    const words = plainWords(word);
    if (words.length > 0) excluded.push(words);
    return before;
  });
}

function takeAmounts(text: string): { kept: string; amounts: QueryTerm[] } {
  const amounts: QueryTerm[] = [];
  const kept = text.replace(
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
  return { kept, amounts };
}

function termOf(typed: string): QueryTerm | undefined {
  const asked = typed.replace(NOT_THE_WORD, "").replace(/'s$/i, "");
  const words = parts(asked);
  if (words.length === 0) return undefined;
  const joined = indexForm(asked);
  const alternatives = words.join("") === joined && words.length === 1 ? [] : [[joined]];
  return { asked, words, alternatives, times: 1 };
}

/** Pagefind indexes "type-2" whole and in parts, without parts of one character: "x-ray" is asked whole, "type-2" as "type". */
function parts(asked: string): string[] {
  const split = asked
    .replace(/[.']/g, "")
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(indexForm)
    .filter(Boolean);
  if (split.some((part) => /^\p{L}$/u.test(part))) return [split.join("")];
  const long = split.filter((part) => part.length > 1);
  return long.length > 0 ? long : split;
}

function plainWords(text: string): string[] {
  return text.split(/\s+/).flatMap((word) => parts(word.replace(NOT_THE_WORD, "").replace(/'s$/i, "")));
}

function withoutStopWords(terms: readonly QueryTerm[], emptyIsFine: boolean): readonly QueryTerm[] {
  const shouted = terms.every(({ asked }) => asked === asked.toUpperCase());
  const telling = terms.filter((term) => !isStopWord(term) || (!shouted && isAcronym(term)));
  return telling.length > 0 || emptyIsFine ? telling : terms;
}

function isStopWord({ words }: QueryTerm): boolean {
  return words.length === 1 && STOP_WORDS.has(words[0] ?? "");
}

/** "WHO" is asked for, "who" is not. */
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
