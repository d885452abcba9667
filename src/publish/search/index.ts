import { join } from "node:path";
import * as pagefind from "pagefind";
import { writeCompanions } from "./companions.ts";
import { searchDocument } from "./document.ts";
import { type Searched, type SearchedItem, searchable } from "./searched.ts";

/**
 * How much of the index stands in one file: occurrences of words, of which Pagefind's own choice is 20,000. A reader fetches a
 * file or two for each word asked; with 4,000 it weighs 6 kB instead of 24 (the median at 10,000 items), and the list of files 6 kB more.
 */
const occurrencesAFile = 4000;

/** How many items are under way at once: enough that Pagefind never waits for the next. */
const batch = 200;

/**
 * Writes what the search page loads into `output`: Pagefind's index of the items, oldest first; what they can be narrowed
 * by; the names that the registers know; and the vocabulary for corrections. Returns how many items were indexed. Throws
 * when Pagefind refuses one.
 */
export async function writeSearchIndex(digest: Searched, output: string): Promise<number> {
  // The only way to tell Pagefind 1.6, whose program is started with the environment of this one.
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(occurrencesAFile);
  const { index, errors } = await pagefind.createIndex({ forceLanguage: "en" });
  if (!index) throw new Error(`The search index could not be begun: ${errors.join(" ")}`);
  const oldestFirst = digest.items.toReversed();
  for (let from = 0; from < oldestFirst.length; from += batch) {
    const added = oldestFirst.slice(from, from + batch).map((item) => addItem(index, item));
    await Promise.all(added);
  }
  await index.writeFiles({ outputPath: join(output, "pagefind") });
  await pagefind.close();
  writeCompanions(digest, oldestFirst, output);
  return digest.items.length;
}

/** Pagefind numbers items in the order in which they reach it, which is the order in which they are sent. */
async function addItem(index: pagefind.PagefindIndex, item: SearchedItem): Promise<void> {
  const { errors } = await index.addHTMLFile({
    url: item.address,
    content: searchDocument(searchable(item)),
  });
  if (errors.length > 0) throw new Error(`${item.file} could not be indexed: ${errors.join(" ")}`);
}
