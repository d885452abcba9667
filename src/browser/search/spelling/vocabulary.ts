/** A word of the archive and how common it is: the binary logarithm of its number of documents, as a digit. */
export interface KnownWord {
  readonly word: string;
  readonly commonness: number;
}

/** The words of the archive, in parts that are fetched when they are needed. */
export interface Vocabulary {
  /** The names of all parts. */
  readonly parts: readonly string[];
  load(part: string): Promise<readonly KnownWord[]>;
}

/** The part of the vocabulary that has a word: its first letter, or "other" beyond a to z. */
export function vocabularyPart(word: string): string {
  return /^[a-z]/.test(word) ? word.slice(0, 1) : "other";
}

/**
 * Reads one part. A line is a word: the length it shares with the word before it, in base 36; the rest of it;
 * its commonness in one digit. Written by `vocabularyFiles`.
 */
export function decodeVocabulary(file: string): KnownWord[] {
  const words: KnownWord[] = [];
  let before = "";
  for (const line of file.split("\n").filter(Boolean)) {
    before = before.slice(0, Number.parseInt(line[0] ?? "0", 36)) + line.slice(1, -1);
    words.push({ word: before, commonness: Number(line.at(-1)) });
  }
  return words;
}

/**
 * A vocabulary whose parts are `<folder><part>.txt`, each fetched once. A part that can't be had counts as empty for now:
 * no search fails for want of a correction.
 */
export function fetchVocabulary(
  folder: string,
  parts: readonly string[],
  fetchText: (address: string) => Promise<string>,
): Vocabulary {
  const loaded = new Map<string, Promise<readonly KnownWord[]>>();
  const fetchPart = (part: string) => {
    const words = fetchText(`${folder}${part}.txt`).then(decodeVocabulary);
    loaded.set(part, words);
    return words.catch(() => {
      loaded.delete(part);
      return [];
    });
  };
  return { parts, load: async (part) => (parts.includes(part) ? (loaded.get(part) ?? fetchPart(part)) : []) };
}
