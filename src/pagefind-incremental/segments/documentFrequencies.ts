import type { DocumentFrequency } from "../settings.ts";

/** Counts the documents that have each word of the vocabulary. */
export interface FrequencyCounter {
  /** Counts a document, given the numbers of its tokens. */
  add(tokens: readonly number[]): void;
  /** Forgets all documents. */
  clear(): void;
  /** The words that were counted, sorted. */
  frequencies(): DocumentFrequency[];
}

/**
 * A counter. `tokens` are all tokens by number; more may be added to them later. For each word it notes the last document that had it, because
 * a set of words for each document would take much longer.
 */
export function documentFrequencies(
  tokens: readonly string[],
  vocabularyWords: (token: string) => readonly string[],
): FrequencyCounter {
  const { words, wordsOf } = wordsByToken(tokens, vocabularyWords);
  const documents: number[] = [];
  const lastDocument: number[] = [];
  let document = 0;
  const count = (word: number) => {
    if (lastDocument[word] === document) return;
    lastDocument[word] = document;
    documents[word] = (documents[word] ?? 0) + 1;
  };
  return {
    add(tokens) {
      document++;
      for (const token of tokens) for (const word of wordsOf(token)) count(word);
    },
    clear() {
      documents.fill(0);
    },
    frequencies() {
      const found = documents.flatMap((count, word) =>
        count > 0 ? [[words[word] ?? "", count] as const] : [],
      );
      return sortedFrequencies(new Map(found));
    },
  };
}

/** Frequencies sorted by word. */
export function sortedFrequencies(frequencies: ReadonlyMap<string, number>): DocumentFrequency[] {
  return [...frequencies.keys()].sort().map((word) => [word, frequencies.get(word) ?? 0]);
}

/** Vocabulary words, numbered in the order in which they are met, and the numbers of those in each token. Each token is read once. */
function wordsByToken(tokens: readonly string[], vocabularyWords: (token: string) => readonly string[]) {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  // An array that is full from the start is many times as fast as one with gaps.
  const byToken = Array.from<readonly number[] | undefined>({ length: tokens.length });
  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? words.push(word) - 1;
    numbers.set(word, number);
    return number;
  };
  const wordsOf = (token: number): readonly number[] => {
    byToken[token] ??= vocabularyWords(tokens[token] ?? "").map(numberOf);
    return byToken[token] ?? [];
  };
  return { words, wordsOf };
}
