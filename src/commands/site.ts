import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { Edition } from "../../templates/edition.ts";
import { hashOf } from "../content/hash.ts";
import { versionOf } from "../content/version.ts";
import { writeAssets } from "../publish/assets.ts";
import { dividePlan, keepFiles, madeOf, readMade, writeMade } from "../publish/made.ts";
import { planPages } from "../publish/plan.ts";
import { joinSegments } from "../publish/search/joinSegments.ts";
import { pruneSegments } from "../publish/search/prune.ts";
import { lackingOf } from "../publish/search/segmentFile.ts";
import { segmentsOf } from "../publish/search/segments.ts";
import { swapIn } from "../publish/swap.ts";
import { putAside } from "./oldSites.ts";
import type { BuildOptions, Shard } from "./options.ts";
import type { Preparation } from "./prepare.ts";
import { type Copy, cacheFolder, type Press, searchCache } from "./press.ts";
import { count, reportStage } from "./report.ts";

/** What a site is made from, all read and related. */
export type Source = Preparation & Pick<Copy, "items">;

/** Indexes every so-manieth segment of the search and keeps it: several machines can share that work. */
export async function indexShard(
  { content, clock, digest, items }: Source,
  { number, count: shards }: Shard,
  press: Press,
) {
  mkdirSync(searchCache, { recursive: true });
  const segments = segmentsOf(digest).filter((_, index) => index % shards === number - 1);
  const edition = new Edition(digest, { style: "", font: "", search: "" });
  const order = { pages: [], output: "", last: "", segments: lackingOf(segments, searchCache) };
  const making = press.make({ content, clock, items, edition }, order);
  await stage(
    "search",
    () => Promise.all([making.segments, making.pages]),
    () => `${count(segments.length, "segment")} kept`,
  );
}

/** Builds the whole site beside the last one, and puts it in its place. What is as it was is kept. */
export async function replaceSite(source: Source, options: BuildOptions, press: Press): Promise<void> {
  mkdirSync(searchCache, { recursive: true });
  const madePath = join(cacheFolder, "sites", hashOf(options.output));
  const made = await swapIn(
    options.output,
    (folder) => writeSite(source, options, folder, press, madePath),
    putAside,
  );
  writeMade(madePath, made);
  if (options.search) pruneSegments(searchCache);
}

/** Pages are rendered while the items are indexed: Pagefind works in a process of its own. */
async function writeSite(
  source: Source,
  options: BuildOptions,
  folder: string,
  press: Press,
  madePath: string,
) {
  const { content, clock, digest, items } = source;
  const { root, output, search } = options;
  const assets = await stage(
    "assets",
    () => writeAssets(root, folder),
    () => "style, fonts, pictures and script",
  );
  const edition = new Edition(digest, assets);
  const plan = await planPages(edition, versionOf("src", "templates", ".eleventy.ts"));
  const before = readMade(madePath);
  const { kept, due } = dividePlan(plan, before, output);
  const segments = search ? segmentsOf(digest) : [];
  const making = press.make(
    { content, clock, items, edition },
    { pages: due, output: folder, last: output, segments: lackingOf(segments, searchCache) },
  );
  keepFiles(kept, output, folder);
  const pages = stage(
    "pages",
    () => making.pages,
    ({ length }) => `${count(length, "page")} rendered, ${count(kept.length, "page")} kept`,
  );
  const places = { cache: searchCache, output: folder, last: output };
  const indexed =
    search &&
    stage(
      "search",
      () => making.segments.then(() => joinSegments(digest, segments, places)),
      () => `${count(digest.items.length, "item")} indexed`,
    );
  // Neither is left writing when the other fails.
  await Promise.allSettled([pages, indexed]);
  await indexed;
  return madeOf(plan, before, await pages);
}

/** Does a part of the build, and tells how long it took and what it made. */
async function stage<T>(name: string, work: () => Promise<T>, made: (result: T) => string): Promise<T> {
  const from = performance.now();
  const result = await work();
  reportStage(name, from, made(result));
  return result;
}
