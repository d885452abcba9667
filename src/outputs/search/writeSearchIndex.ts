import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { joinSegments, type Places } from "../../pagefind-incremental/joinSegments.ts";
import { pruneSegments } from "../../pagefind-incremental/prune.ts";
import { segmentsOf } from "../../pagefind-incremental/segments.ts";
import type { SearchInput } from "./searchInput.ts";

/**
 * Writes what the search page loads into `output`: Pagefind's index of the items, oldest first; what they can be narrowed
 * by; the names that the registers know; and the vocabulary for corrections. What `cache` keeps of earlier calls is not
 * indexed again; without it, everything is. Returns how many items were indexed. Throws when Pagefind refuses one.
 */
export async function writeSearchIndex(
  digest: SearchInput,
  output: string,
  { cache, last }: Partial<Omit<Places, "output">> = {},
): Promise<number> {
  const folder = cache ?? mkdtempSync(join(tmpdir(), "standfirst-search-"));
  try {
    mkdirSync(folder, { recursive: true });
    await joinSegments(digest, segmentsOf(digest), { cache: folder, output, last });
    pruneSegments(folder);
  } finally {
    if (cache === undefined) rmSync(folder, { recursive: true, force: true });
  }
  return digest.items.length;
}
