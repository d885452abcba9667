import { relative } from "node:path";
import { loadDigest } from "../build/loadDigest.ts";
import { ownCodeErrors } from "../build/own/loadOwnCode.ts";
import { refreshItemCache } from "../build/refreshItemCache.ts";
import { cachedItemReader } from "../content/itemCache/itemReaders.ts";
import { type Problem, sortProblems } from "../content/problem.ts";
import { lintAllItems, lintCacheFile, lintProblems } from "../lint/lintCache.ts";
import { upgradeWarning } from "../starter/upgradeWarning.ts";
import { type CheckCache, cachedProblems, checkCacheOf, saveCheck } from "./checkCache.ts";
import { mergeProblems } from "./mergeProblems.ts";
import { ownCodeProblems } from "./own/ownCodeProblems.ts";
import { trackedAddressLists } from "./trackedAddressLists.ts";

/** What to check. */
export interface CheckScope {
  /** The folder that holds `content/` and `_data/`, as an absolute path. */
  readonly root: string;
  /** The git revision since which published items may not change without a note; undefined to leave that out. */
  readonly since: string | undefined;
  /** Whether to check links to other sites. */
  readonly links: boolean;
  /** A file with the addresses of a former site, each of which should lead to a page; undefined to leave that out. */
  readonly oldAddresses?: string | undefined;
}

/** Every problem in a digest, in reading order: of its content, its house style, its changes since a revision, its links, and its own templates. */
export async function findProblems(scope: CheckScope): Promise<Problem[]> {
  // git and TypeScript work while the items are read.
  const [lists, own, content] = await Promise.all([
    trackedAddressLists(scope.root),
    ownCodeProblems(scope.root),
    contentProblems(scope),
  ]);
  return sortProblems([...lists, ...own, ...(await withoutDoubtful(content)), ...upgradeWarning(scope.root)]);
}

/** Without its own code, a digest lacks pages and ways to write, so that links and marks may only seem wrong. Errors depend on neither. */
async function withoutDoubtful(problems: readonly Problem[]): Promise<readonly Problem[]> {
  return (await ownCodeErrors()).length === 0
    ? problems
    : problems.filter(({ severity }) => severity === "error");
}

async function contentProblems(scope: CheckScope): Promise<readonly Problem[]> {
  const { root, since, links, oldAddresses } = scope;
  const cache = checkCacheOf(root);
  // Revisions, links to the web and former addresses are checked for all items.
  const isUsual = since === undefined && !links && oldAddresses === undefined;
  const cached = cache && isUsual ? cachedProblems(cache) : undefined;
  return cached ? mergeProblems(cached) : checkAll(scope, cache);
}

/** Checks everything, and caches the result. Loads code that is rarely needed only when it is. */
async function checkAll(
  { root, since, links, oldAddresses }: CheckScope,
  cache: CheckCache | undefined,
): Promise<Problem[]> {
  const itemCache = await refreshItemCache(root);
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
  if (oldAddresses !== undefined) {
    const { oldAddressProblems } = await import("./oldAddresses.ts");
    problems.push(oldAddressProblems(oldAddresses, relative(process.cwd(), oldAddresses), loaded.digest));
  }
  return problems.flat();
}
