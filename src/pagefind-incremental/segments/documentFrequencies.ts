import type { DocumentFrequency } from "../settings.ts";

/** Counts the documents that have each word of the vocabulary. */
export interface FrequencyCounter {
  /** Counts a document, given the numbers of its tokens. */
  add(tokens: Uint32Array): void;
  /** Forgets all documents. */
  clear(): void;
  frequencies(): Map<string, number>;
}

/**
 * A counter. `tokens` are all tokens by number, to which more may be added later. It looks at each token once, and notes for each word the
 * last document that had it: a set of words for each document would take much longer.
 */
export function documentFrequencies(
  tokens: readonly string[],
  vocabularyWords: (token: string) => readonly string[],
): FrequencyCounter {
  const wordsOf = numberedWords(tokens, vocabularyWords);
  let documents = new Uint32Array(1 << 14);
  let lastDocument = new Uint32Array(1 << 14);
  let document = 0;
  const count = (word: number) => {
    if (word >= documents.length) {
      documents = longer(documents, word);
      lastDocument = longer(lastDocument, word);
    }
    if (lastDocument[word] === document) return;
    lastDocument[word] = document;
    documents[word] = (documents[word] ?? 0) + 1;
  };
  return {
    add(tokens) {
      document++;
      for (const token of tokens) for (const word of wordsOf.numbers(token)) count(word);
    },
    clear() {
      documents.fill(0);
    },
    frequencies() {
      const found = new Map<string, number>();
      documents.forEach((count, word) => {
        if (count > 0) found.set(wordsOf.words[word] ?? "", count);
      });
      return found;
    },
  };
}

/** Frequencies sorted by word. */
export function sortedFrequencies(frequencies: ReadonlyMap<string, number>): DocumentFrequency[] {
  return [...frequencies.keys()].sort().map((word) => [word, frequencies.get(word) ?? 0]);
}

/** Vocabulary words, numbered in the order in which they are met, and the numbers of those in each token. */
function numberedWords(
  tokens: readonly string[],
  vocabularyWords: (token: string) => readonly string[],
): { words: readonly string[]; numbers: (token: number) => readonly number[] } {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  // An array that is full from the start is many times as fast as one with gaps.
  const byToken = Array.from<readonly number[] | undefined>({ length: tokens.length });
  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? words.push(word) - 1;
    numbers.set(word, number);
    return number;
  };
  return {
    words,
    numbers(token) {
      byToken[token] ??= vocabularyWords(tokens[token] ?? "").map(numberOf);
      return byToken[token] ?? [];
    },
  };
}

function longer(numbers: Uint32Array<ArrayBuffer>, least: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(numbers.length * 2, least + 1));
  larger.set(numbers);
  return larger;
}
