import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { openSearchIndex, type SearchIndexOptions, segmentsOf } from "./searchIndex.ts";
import type { SearchInput } from "./searchInput.ts";
import { writeSearchPageFiles } from "./searchPageFiles.ts";

/** The folders of the cache and of the last site, if there is one. */
export interface SearchFolders {
  readonly cache: string;
  readonly lastOutput?: string;
}

/**
 * Writes everything that the search page loads into `output`: the index of the items, facets, the names in the registers, and the
 * vocabulary for corrections. Indexes only what is not in the cache. Throws if Pagefind refuses an item.
 */
export async function writeSearchIndex(
  digest: SearchInput,
  output: string,
  { cache, lastOutput }: SearchFolders,
  options?: SearchIndexOptions,
): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const index = openSearchIndex(cache, options);
  const bundle = (site: string) => join(site, "pagefind");
  const folders = { bundle: bundle(output), last: lastOutput === undefined ? undefined : bundle(lastOutput) };
  writeSearchPageFiles(digest, await index.write(segmentsOf(digest, index), folders), output);
  index.prune();
}
