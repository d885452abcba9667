import { join } from "node:path";
import type { LoadedDigest } from "../build/loadDigest.ts";
import { itemCacheFile } from "../build/refreshItemCache.ts";
import { cacheFolder } from "../cache/cacheFolder.ts";
import type { CacheFile } from "../cache/cacheFormat.ts";
import { readJsonCache, writeJsonCache } from "../cache/jsonCache.ts";
import { hashOfFile } from "../content/files/readFile.ts";
import { findCachedItems, type ItemCache } from "../content/itemCache/itemCache.ts";
import { excuseMissing } from "../content/items/missingFields.ts";
import type { Problem } from "../content/problem.ts";
import { hashOf } from "../files/hash.ts";
import { readHouseStyle } from "../lint/lint.ts";
import type { LintResults } from "../lint/lintCache.ts";
import { type CheckInputs, checkInputsOf, isUnchanged } from "./checkInputs.ts";
import { problemsOf, recheckItem } from "./recheckItem.ts";

/*
 * A check caches its problems and what it read. If only a few items have changed since, and in nothing that matters to other items, the
 * next check reads those items only, and reports the cached problems of all others again. See docs/adr/0015-check-results-are-cached.md.
 */

/** A finished check of all items. */
interface Check {
  readonly loaded: LoadedDigest;
  readonly items: ItemCache["items"];
  readonly lintResults: LintResults;
  readonly problems: readonly Problem[];
}

interface CachedCheck {
  readonly items: readonly (readonly [file: string, hash: string])[];
  /** Items with problems that depend on other files. */
  readonly dependent: readonly string[];
  readonly problems: readonly Problem[];
}

/** The cached check of a digest. Its version stands for all that was checked, except for the items. */
export interface CheckCache {
  readonly root: string;
  readonly file: CacheFile;
  readonly inputs: CheckInputs;
}

/** The largest number of changed items that are checked on their own. */
const mostChanged = 20;

/** The cached check of the digest below `root` as it is now; undefined if a file that matters can't be read. */
export function checkCacheOf(root: string): CheckCache | undefined {
  const inputs = checkInputsOf(root);
  const path = join(cacheFolder, "checks", hashOf(root));
  return inputs && { root, file: { path, name: "check", version: inputs.fingerprint }, inputs };
}

/** Caches a check, unless an item could not be read, or something was saved during the check. */
export function saveCheck(
  { root, file, inputs }: CheckCache,
  { loaded, items, lintResults, problems }: Check,
): void {
  if (!inputs.items.every((each) => items.has(each)) || !isUnchanged(root, inputs)) return;
  if ([...items.values()].some(({ file, hash }) => lintResults[file]?.[0] !== hash)) return;
  const counts = new Map<string, number>();
  for (const { file } of loaded.problems) counts.set(file, (counts.get(file) ?? 0) + 1);
  const dependent = [...counts].filter(
    ([file, count]) => count > (items.get(file)?.parsed.findings.length ?? 0),
  );
  const cached: CachedCheck = {
    items: [...items.values()].map(({ file, hash }) => [file, hash]),
    dependent: dependent.map(([file]) => file),
    problems,
  };
  writeJsonCache(file, cached);
}

/** All problems of a digest, from its cached check; undefined if all of it has to be checked. */
export function cachedProblems({ root, file, inputs }: CheckCache): readonly Problem[] | undefined {
  const cached = readJsonCache<CachedCheck>(file);
  if (cached === undefined) return undefined;
  const changed = cached.items.filter(([file, hash]) => hashOfFile(root, file) !== hash);
  if (changed.length === 0) return cached.problems;
  const files = new Set(changed.map(([file]) => file));
  if (changed.length > mostChanged || cached.dependent.some((file) => files.has(file))) return undefined;
  const before = findCachedItems(itemCacheFile(root), files);
  const rechecked = changed.flatMap(([file, hash]) => {
    const item = before.get(file);
    return (item?.hash === hash && recheckItem(root, item)) || [];
  });
  if (rechecked.length < changed.length) return undefined;
  const houseStyle = readHouseStyle(root);
  const problems = rechecked.flatMap((item) => problemsOf(item, houseStyle));
  return [
    ...cached.problems.filter(({ file }) => !files.has(file)),
    ...excuseMissing(problems, houseStyle, inputs.today),
  ];
}
