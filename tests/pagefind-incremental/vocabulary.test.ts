import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeVocabulary } from "../../src/browser/search/vocabulary.ts";
import { searchDocument } from "../../src/outputs/search/document.ts";
import { lexiconOf } from "../../src/outputs/search/lexicon.ts";
import {
  countWords,
  inOrder,
  type VocabularyFiles,
  vocabularyFiles,
} from "../../src/outputs/search/vocabulary.ts";
import { addDocument, noOccurrences } from "../../src/pagefind-incremental/occurrences.ts";
import { wordbookOf } from "../../src/pagefind-incremental/stemCache.ts";

/** The vocabulary of documents that have nothing but a headline. */
function vocabularyOf(headlines: readonly string[]): VocabularyFiles {
  const book = wordbookOf();
  const { counts, add } = countWords(lexiconOf(book.words));
  for (const headline of headlines) {
    const document = searchDocument({ address: "/", headline, paragraphs: [], filters: {} });
    add(addDocument(noOccurrences(), book, document));
  }
  return vocabularyFiles(inOrder(counts()));
}

/** The words of texts as a reader gets them, with their commonness. */
function known(texts: readonly string[]): Record<string, number> {
  const words = [...vocabularyOf(texts).values()].flatMap(decodeVocabulary);
  return Object.fromEntries(words.map(({ word, commonness }) => [word, commonness]));
}

test("words are read as they were written, in indexed form", () => {
  assert.deepEqual(known(["Boards’ board: the café’s boast"]), {
    board: 0,
    boards: 0,
    boast: 0,
    cafe: 0,
    the: 0,
  });
});

test("commonness is the binary logarithm of the number of documents, whatever the number of occurrences", () => {
  const texts = ["river river river", ...Array.from({ length: 8 }, () => "board"), "rain", "rain"];
  assert.deepEqual(known(texts), { board: 3, rain: 1, river: 0 });
});

test("numbers, very short and very long words are left out", () => {
  assert.deepEqual(known(["at 2021 4th an x", "a".repeat(31), "the"]), { the: 0 });
});

test("each first letter has a file; other letters share one", () => {
  assert.deepEqual([...vocabularyOf(["board care élan łódź ωμέγα"]).keys()].toSorted(), [
    "b",
    "c",
    "e",
    "other",
  ]);
});
