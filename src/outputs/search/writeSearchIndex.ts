import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSearchIndex, type SearchIndexOptions, segmentsOf } from "./searchIndex.ts";
import type { SearchInput } from "./searchInput.ts";
import { writeSidecarFiles } from "./sidecarFiles.ts";

/** Where the search is cached and where the last site is. Without them, everything is indexed and written. */
export interface SearchFolders {
  readonly cache?: string;
  readonly last?: string;
}

/**
 * Writes everything that the search page loads into `output`: the index of the items, oldest first; facets; the names in the registers; and the
 * vocabulary for corrections. Returns how many items are indexed. Throws if Pagefind refuses one.
 */
export async function writeSearchIndex(
  digest: SearchInput,
  output: string,
  { cache, last }: SearchFolders = {},
  options?: SearchIndexOptions,
): Promise<number> {
  const folder = cache ?? mkdtempSync(join(tmpdir(), "standfirst-search-"));
  try {
    mkdirSync(folder, { recursive: true });
    const index = openSearchIndex(folder, options);
    const bundle = (site: string) => join(site, "pagefind");
    const folders = { bundle: bundle(output), last: last === undefined ? undefined : bundle(last) };
    writeSidecarFiles(digest, await index.write(segmentsOf(digest, index), folders), output);
    index.prune();
  } finally {
    if (cache === undefined) rmSync(folder, { recursive: true, force: true });
  }
  return digest.items.length;
}
