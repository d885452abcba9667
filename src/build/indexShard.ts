import { mkdirSync } from "node:fs";
import { searchCacheFolder } from "../cache/cacheFolder.ts";
import type { Digest } from "../digest/digest.ts";
import { openSearchIndex, segmentsOf } from "../outputs/search/searchIndex.ts";
import { count, runStage } from "../report.ts";
import type { Shard } from "./buildOptions.ts";
import type { Scheduler } from "./scheduler.ts";

/** Indexes one shard of the search's segments and caches them, without building a site, so that several machines can share the work. */
export async function indexShard(digest: Digest, { number, count: shards }: Shard, scheduler: Scheduler) {
  mkdirSync(searchCacheFolder, { recursive: true });
  const index = openSearchIndex(searchCacheFolder);
  const segments = segmentsOf(digest, index).filter((_, at) => at % shards === number - 1);
  await runStage(
    "search",
    () => scheduler.index(digest, index.missing(segments)),
    () => `${count(segments.length, "segment")} cached`,
  );
}
