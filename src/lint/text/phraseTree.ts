/** A trie of phrases by word: a search for all of them takes no longer than for the longest. */
export interface PhraseTree<T> {
  readonly next: Map<string, PhraseTree<T>>;
  /** What a phrase that ends here means. */
  meaning: T | undefined;
  /** The stems before a `*` at the end of phrases, by length. */
  readonly stems: Map<number, Map<string, T>>;
}

/** A phrase found in a text; `end` is exclusive. */
export interface PhraseAt<T> {
  readonly end: number;
  readonly meaning: T;
}

/** Normalises a word, so that it can be compared. */
export type Fold = (word: string) => string;

const emptyTree = <T>(): PhraseTree<T> => ({ next: new Map(), meaning: undefined, stems: new Map() });

/** Makes the trie of some phrases. Of two equal ones, the first counts. A `*` at the end matches any ending of the last word. */
export function phraseTree<T extends NonNullable<unknown>>(
  phrases: Iterable<readonly [phrase: string, meaning: T]>,
  fold: Fold,
): PhraseTree<T> {
  const tree = emptyTree<T>();
  for (const [phrase, meaning] of phrases) {
    const isStem = phrase.endsWith("*");
    const words = wordsOf(isStem ? phrase.slice(0, -1) : phrase, fold);
    const last = words.at(-1);
    if (last === undefined) continue;
    const node = (isStem ? words.slice(0, -1) : words).reduce(grow, tree);
    if (isStem) addStem(node.stems, last, meaning);
    else node.meaning ??= meaning;
  }
  return tree;
}

function grow<T>({ next }: PhraseTree<T>, word: string): PhraseTree<T> {
  const node = next.get(word) ?? emptyTree<T>();
  next.set(word, node);
  return node;
}

function addStem<T>(stems: PhraseTree<T>["stems"], word: string, meaning: T): void {
  const alike = stems.get(word.length) ?? new Map<string, T>();
  if (!alike.has(word)) alike.set(word, meaning);
  stems.set(word.length, alike);
}

/** The longest phrase that begins at an index of a text. White space between two words may have at most one line end. */
export function phraseAt<T>(
  text: string,
  at: number,
  tree: PhraseTree<T>,
  fold: Fold,
): PhraseAt<T> | undefined {
  let found: PhraseAt<T> | undefined;
  let node: PhraseTree<T> | undefined = tree;
  for (let end = at; node !== undefined; ) {
    const word = wordAt(text, end, end > at, fold);
    if (word === undefined) break;
    found = endingAt(text, word, node) ?? found;
    node = node.next.get(word.key);
    end = word.end;
    if (node?.meaning !== undefined) found = { end, meaning: node.meaning };
  }
  return found;
}

function endingAt<T>(text: string, { key, end }: Word, { stems }: PhraseTree<T>): PhraseAt<T> | undefined {
  for (const length of [...stems.keys()].sort((a, b) => b - a)) {
    const meaning = stems.get(length)?.get(key.slice(0, length));
    if (meaning !== undefined) return { end: endOfWord(text, end), meaning };
  }
  return undefined;
}

/** A word of a text, or one other character. */
interface Word {
  /** Begins with a space if white space comes before the word. */
  readonly key: string;
  readonly end: number;
}

const word = /((?:[^\S\n]*\n)?[^\S\n]*)([\p{L}\p{M}\p{N}_]+|\S)/uy;
const letters = /[\p{L}\p{M}\p{N}_]*/uy;

function wordAt(text: string, at: number, mayHaveGap: boolean, fold: Fold): Word | undefined {
  word.lastIndex = at;
  const [whole = "", gap = "", letters = ""] = word.exec(text) ?? [];
  if (whole === "" || (gap !== "" && !mayHaveGap)) return undefined;
  return { key: (gap && " ") + fold(letters), end: at + whole.length };
}

function endOfWord(text: string, at: number): number {
  letters.lastIndex = at;
  return at + (letters.exec(text)?.[0].length ?? 0);
}

/** The words of a phrase, each with a space before it if the phrase has one. */
export function wordsOf(phrase: string, fold: Fold): string[] {
  const plain = phrase.trim().replace(/\s+/g, " ");
  const words: string[] = [];
  for (let at = 0; at < plain.length; ) {
    const next = wordAt(plain, at, at > 0, fold);
    if (next === undefined) break;
    words.push(next.key);
    at = next.end;
  }
  return words;
}
