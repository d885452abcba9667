/** A word of the archive and how common it is: the binary logarithm of its number of documents, as a digit. */
export interface KnownWord {
  readonly word: string;
  readonly commonness: number;
}

/** Fetches the words that begin with a letter; the site decides where from. */
export type VocabularyLoader = (letter: string) => Promise<readonly KnownWord[]>;

/**
 * Reads one file of the vocabulary. A line is a word: the length it shares with the word before it, in base 36;
 * the rest of it; its commonness in one digit. Written by `vocabularyFiles`.
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

/** A loader that fetches `<folder><letter>.txt` at most once each; letters that the archive lacks have no words. */
export function vocabularyAt(
  folder: string,
  letters: string,
  fetchText: (address: string) => Promise<string>,
): VocabularyLoader {
  const loaded = new Map<string, Promise<readonly KnownWord[]>>();
  return (letter) => {
    if (!letters.includes(letter)) return Promise.resolve([]);
    const known = loaded.get(letter) ?? fetchText(`${folder}${letter}.txt`).then(decodeVocabulary);
    loaded.set(letter, known);
    known.catch(() => loaded.delete(letter));
    return known;
  };
}
