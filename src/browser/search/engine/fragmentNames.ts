import { loadOnce } from "../loadOnce.ts";
import { checkBuild } from "../searchNames.ts";

/** The names of the fragments of so many documents, the newest, are in the list of the index. */
export const NEWEST = 4000;

/** The names of the others are in files of so many. */
export const NAMES_PER_FILE = 250;

/** The names of the fragments of some documents, in the order of the index. */
export interface FragmentNamesFile {
  /** The hash of its index. */
  readonly index: string;
  readonly names: readonly string[];
}

/** Which documents have names that are loaded when needed. */
interface NamedDocuments {
  readonly index: string;
  readonly documents: number;
  /** The names of the newest documents. */
  readonly newest: readonly string[];
}

/**
 * Returns a function that tells the name of a document's fragment, by its position in the index. A name takes four bytes, more than all else that the list of the
 * index has of a document, and a search shows ten. Throws if a file cannot be loaded, or is from another build than the index.
 */
export function fragmentNames(
  { index, documents, newest }: NamedDocuments,
  fetchNames: (file: number) => Promise<FragmentNamesFile>,
): (page: number) => Promise<string> {
  const older = documents - newest.length;
  const namesIn = loadOnce(async (file: number) => checkBuild(await fetchNames(file), index).names);
  return async (page) => {
    const names =
      page >= older ? newest.slice(page - older) : await namesIn(Math.floor(page / NAMES_PER_FILE));
    return names[page >= older ? 0 : page % NAMES_PER_FILE] ?? "";
  };
}
