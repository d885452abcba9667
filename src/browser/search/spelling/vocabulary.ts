/** A word of the archive, and how common it is: the binary logarithm of the number of documents that have it, as a digit. */
export interface KnownWord {
  readonly word: string;
  readonly commonness: number;
}

/** The words of the archive, in parts that are loaded when needed. */
export interface Vocabulary {
  /** The names of all parts. */
  readonly parts: readonly string[];
  load(part: string): Promise<readonly KnownWord[]>;
}

/** The name of the part that has a word: its first letter, or "other" if that is not a to z. */
export function vocabularyPart(word: string): string {
  return /^[a-z]/.test(word) ? word.slice(0, 1) : "other";
}

/**
 * Reads one part, as `vocabularyFiles` writes it. Each line is a word: how many letters it shares with the word before it, in base 36,
 * then its other letters, then how common it is.
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
 * A vocabulary whose parts are the files `<folder><part>.txt`. Each is loaded once. If one cannot be loaded, it counts as empty for now, so
 * that the search works without corrections.
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
