import { loadDigest } from "../build/loadDigest.ts";
import { readItems } from "../build/readItems.ts";
import { cachedItemReader } from "../content/itemCache/itemReaders.ts";
import { type Problem, sortProblems } from "../content/problem.ts";
import { lintAllItems, lintCacheFile, lintProblems } from "../lint/lintCache.ts";
import { type CheckCache, cachedProblems, checkCacheOf, saveCheck } from "./checkCache.ts";
import type { CheckOptions } from "./checkOptions.ts";
import { mergeProblems } from "./mergeProblems.ts";
import { trackedAddressLists } from "./trackedAddressLists.ts";

type Asked = Pick<CheckOptions, "root" | "since" | "links">;

/**
 * Every problem in the digest below a root, in reading order: what the content says wrong, how it is written, what became of it, and
 * what its links lead to.
 */
export async function findProblems(asked: Asked): Promise<Problem[]> {
  const { root, since, links } = asked;
  // git looks while the items are read.
  const lists = trackedAddressLists(root);
  const cache = checkCacheOf(root);
  // Revisions and links to the web are checked for all items.
  const cached = cache && since === undefined && !links ? cachedProblems(cache) : undefined;
  const problems = cached ? mergeProblems(cached) : await checkAll(asked, cache);
  return sortProblems([...problems, ...(await lists)]);
}

/** Checks everything, and caches the result. What is rarely needed is loaded only then. */
async function checkAll({ root, since, links }: Asked, cache: CheckCache | undefined): Promise<Problem[]> {
  const itemCache = await readItems(root);
  const { items } = itemCache;
  const loaded = loadDigest(root, new Date(), false, cachedItemReader(root, itemCache));
  const { style, registers } = loaded.content;
  const lintResults = lintAllItems(root, items.values(), { style, registers }, lintCacheFile(root));
  const written = [...loaded.problems, ...lintProblems(lintResults)];
  if (cache) saveCheck(cache, { loaded, items, lintResults, problems: written });
  const problems = [mergeProblems(written)];
  if (since !== undefined) {
    const { problemsSince } = await import("./problemsSince.ts");
    problems.push(problemsSince(root, since, loaded));
  }
  if (links) {
    const { checkWebLinks } = await import("./web/checkWebLinks.ts");
    problems.push(await checkWebLinks(loaded.content, root));
  }
  return problems.flat();
}
