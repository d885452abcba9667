import { undivided } from "../text/divideText.ts";
import { plainPunctuation } from "../text/fold.ts";
import { AMOUNT, amountWord } from "./amounts.ts";
import { termsIn, wordsIn } from "./queryTerms.ts";
import { STOP_WORDS } from "./stopWords.ts";

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
  /** The same phrases as they were typed. */
  readonly quoted: readonly string[];
  readonly excluded: readonly (readonly string[])[];
  /** The last word, if it may be unfinished. */
  readonly unfinished: string | undefined;
}

const QUOTED = /(^|\s)(-?)"([^"]*)"/g;
/** The minus of something to leave out. */
const MINUS = /(^|\s)-(?=\S)/g;

/** The longest query, in characters. The rest of a longer text, such as a pasted one, is ignored. */
export const LONGEST_QUERY = 500;

/**
 * Parses a query. Leaves out stop words, unless there is nothing else. Words in quotes are in `phrases` and are also terms.
 * A query that only leaves words out, such as "-verbose", is about these words.
 * @param typing whether the reader is still typing, so that the last word may be unfinished
 */
export function parseQuery(typed: string, typing = false): Query {
  const text = typed.slice(0, LONGEST_QUERY);
  const plain = plainPunctuation(undivided(text));
  const { unquoted, phrases, quoted, excluded } = takeQuoted(plain);
  const { rest, amounts } = takeAmounts(takeExcluded(unquoted, excluded));
  const terms = countRepeats([...amounts, ...withoutStopWords(termsIn(rest), amounts.length > 0)]);
  if (terms.length === 0 && excluded.length > 0) return parseQuery(plain.replace(MINUS, "$1"), typing);
  const unfinished = typing ? unfinishedWord(text, terms) : undefined;
  // A single letter matches a third of all documents, which takes up to 190 ms at 10,000 items.
  const isTooShort = /^[a-z\d]$/.test(unfinished ?? "");
  return { terms: isTooShort ? terms.slice(0, -1) : terms, phrases, quoted, excluded, unfinished };
}

function takeQuoted(text: string) {
  const [phrases, quoted, excluded]: [string[][], string[], string[][]] = [[], [], []];
  const unquoted = text.replace(QUOTED, (_, before: string, minus: string, inside: string) => {
    const words = wordsIn(inside);
    if (words.length > 0 && minus) excluded.push(words);
    else if (words.length > 0) {
      phrases.push(words);
      quoted.push(inside.trim());
    }
    return minus ? before : `${before}${inside} `;
  });
  return { unquoted, phrases, quoted, excluded };
}

function takeExcluded(text: string, excluded: string[][]): string {
  return text.replace(/(^|\s)-([\p{L}\p{N}]\S*)/gu, (_, before: string, word: string) => {
    const words = wordsIn(word);
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
