import { type Lexicon, lexiconOf } from "../outputs/search/lexicon.ts";
import { noOccurrences, type Occurrences } from "./occurrences.ts";
import { type Wordbook, wordbookOf } from "./stemCache.ts";
import { readWordbook, writeWordbook } from "./stemCacheFile.ts";

/** What serves for one segment after the other. */
export interface Tools {
  readonly cache: string;
  readonly book: Wordbook;
  readonly lexicon: Lexicon;
  readonly occurrences: Occurrences;
  /** How many words of the book are kept. */
  keptWords: number;
}

/** A book is left for a new one when it has so many words, lest it grow with an archive: words with their commas, and numbers. */
const mostWords = 400_000;

/** A book is written when it has so many times the words that are kept: an edit's few are sooner asked again than all are written. */
const worthWriting = 1.1;

let tools: Tools | undefined;

/** The tools for a cache. They stay at hand until they are put away. */
export function toolsFor(cache: string): Tools {
  const isFull = (tools?.book.words.length ?? 0) > mostWords;
  if (isFull) tools = withBook(cache, wordbookOf());
  else if (tools?.cache !== cache) tools = withBook(cache, readWordbook(cache));
  return tools as Tools;
}

function withBook(cache: string, book: Wordbook): Tools {
  const keptWords = book.words.length;
  return { cache, book, lexicon: lexiconOf(book.words), occurrences: noOccurrences(), keptWords };
}

/** Keeps the book if it is worth it. */
export function keepBook(tools: Tools): void {
  const { cache, book, keptWords } = tools;
  if (book.words.length <= keptWords * worthWriting) return;
  writeWordbook(cache, book);
  tools.keptWords = book.words.length;
}

/** Puts the tools away, so that their memory can be used for something else. */
export function putToolsAway(): void {
  tools = undefined;
}
