import { join } from "node:path";
import { loadDigest } from "../build/loadDigest.ts";
import { itemCacheFile, readItemsInProcess } from "../build/readItems.ts";
import { cacheFolder } from "../cache/cacheFolder.ts";
import type { CheckOptions } from "../cli/checkOptions.ts";
import { cachedItemReader } from "../content/itemCache/itemCache.ts";
import type { ItemCache } from "../content/itemCache/itemCacheFile.ts";
import { type Problem, sortProblems } from "../content/problem.ts";
import type { Content } from "../content/readContent.ts";
import { hashOf } from "../files/hash.ts";
import { type LintResults, lintAllItems, lintProblems } from "../lint/lintCache.ts";
import { type CheckCache, cachedProblems, saveCheck } from "./checkCache.ts";
import { checkInputsOf, isUnchanged } from "./checkInputs.ts";
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
  const keeper = keeperFor(root);
  // What became of the content, and where its links lead, is asked of all of it.
  const again = keeper && since === undefined && !links ? cachedProblems(root, keeper) : undefined;
  const problems = again ? mergeProblems(again) : await problemsAnew(asked, keeper);
  return sortProblems([...problems, ...(await lists)]);
}

function keeperFor(root: string): CheckCache | undefined {
  const surroundings = checkInputsOf(root);
  const path = join(cacheFolder, "checks", hashOf(root));
  return surroundings && { path, surroundings, readings: itemCacheFile(root) };
}

/** Looks at everything, and keeps what it found. What is asked for seldom is loaded when it is. */
async function problemsAnew(
  { root, since, links }: Asked,
  keeper: CheckCache | undefined,
): Promise<Problem[]> {
  const items = await readItemsInProcess(root);
  const preparation = loadDigest(root, new Date(), false, cachedItemReader(root, items));
  const proofs = proofsOf(root, items, preparation.content);
  const written = [...preparation.problems, ...lintProblems(proofs)];
  if (keeper && isUnchanged(root, keeper.surroundings))
    saveCheck(keeper, { preparation, records: items.records, proofs, problems: written });
  const problems = mergeProblems(written);
  if (since !== undefined) {
    const { problemsSince } = await import("./problemsSince.ts");
    problems.push(...problemsSince(root, since, preparation));
  }
  if (links) {
    const { checkWebLinks } = await import("./web/checkWebLinks.ts");
    problems.push(...(await checkWebLinks(preparation.content, root)));
  }
  return problems;
}

function proofsOf(root: string, { records, version }: ItemCache, { style, registers }: Content): LintResults {
  const path = join(cacheFolder, "proofs", hashOf(root));
  return lintAllItems(root, records.values(), { style, registers }, { path, version });
}
