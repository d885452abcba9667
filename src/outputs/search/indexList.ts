import { type FragmentNamesFile, NAMES_PER_FILE, NEWEST } from "../../browser/search/engine/fragmentNames.ts";
import type { IndexListFile } from "../../browser/search/facets.ts";
import type { IndexContents } from "../../pagefind-incremental/index.ts";
import { metaFields } from "./document.ts";

/** The list of an index, with the names of the newest fragments. */
export function indexListOf({ documents, chunks }: IndexContents): IndexListFile {
  return {
    lengths: documents.map(({ words }) => words),
    chunks,
    metaFields,
    newestFragments: documents.slice(-NEWEST).map(({ fragment }) => fragment),
  };
}

/** The names of all other fragments, in files. `index` is the hash of the index. */
export function fragmentFiles(contents: IndexContents | undefined, index: string): FragmentNamesFile[] {
  const names = (contents?.documents ?? []).slice(0, -NEWEST).map(({ fragment }) => fragment);
  return Array.from({ length: Math.ceil(names.length / NAMES_PER_FILE) }, (_, at) => ({
    index,
    names: names.slice(at * NAMES_PER_FILE, (at + 1) * NAMES_PER_FILE),
  }));
}
