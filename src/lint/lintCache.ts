import { join } from "node:path";
import { cacheFolder } from "../cache/cacheFolder.ts";
import type { CacheFile } from "../cache/cacheFormat.ts";
import { cacheVersion } from "../cache/invalidation.ts";
import { readJsonCache, writeJsonCache } from "../cache/jsonCache.ts";
import { readBytes } from "../content/files/readFile.ts";
import type { Finding, Problem } from "../content/problem.ts";
import { hashOf } from "../files/hash.ts";
import type { HouseStyle } from "./houseRule.ts";
import { lintItem } from "./lint.ts";

/** An item's file, and the hash of its bytes. */
export interface HashedFile {
  readonly file: string;
  readonly hash: string;
}

/** The findings in the bytes with this hash. */
type LintResult = readonly [hash: string, findings: readonly Finding[]];
/** By file. */
export type LintResults = Readonly<Record<string, LintResult>>;

/** The cache of lint results for the items below `root`. */
export function lintCacheFile(root: string): CacheFile {
  return { path: join(cacheFolder, "lint", hashOf(root)), name: "lint", version: cacheVersion("lint") };
}

/**
 * Lints the items' files below `root`, including those that can't be read as items, and leaves exactly these results in the cache.
 * They also depend on the house style and the registers.
 */
export function lintAllItems(
  root: string,
  files: Iterable<HashedFile>,
  houseStyle: HouseStyle,
  file: CacheFile,
): LintResults {
  const cacheFile = { ...file, version: hashOf(file.version + jsonOf(houseStyle)) };
  const cached = readJsonCache<LintResults>(cacheFile) ?? {};
  const results: Record<string, LintResult> = {};
  let isSame = true;
  for (const { file, hash } of files) {
    const known = cached[file]?.[0] === hash ? cached[file] : undefined;
    isSame &&= known !== undefined;
    results[file] = known ?? resultOf(root, file, houseStyle);
  }
  if (!isSame || Object.keys(cached).length !== Object.keys(results).length)
    writeJsonCache(cacheFile, results);
  return results;
}

/** The problems in results, each with its file. */
export function lintProblems(results: LintResults): Problem[] {
  return Object.entries(results).flatMap(([file, [, findings]]) =>
    findings.map((finding) => ({ file, ...finding })),
  );
}

/** Hashes the bytes that are linted: somebody may have saved the file since it was hashed. */
function resultOf(root: string, file: string, houseStyle: HouseStyle): LintResult {
  const bytes = readBytes(root, file) ?? Buffer.alloc(0);
  return [hashOf(bytes), lintFindings(file, bytes, houseStyle)];
}

const lenient = new TextDecoder();

/** Lints a file of these bytes, whether or not it can be read as an item. */
export function lintFindings(file: string, bytes: Buffer, houseStyle: HouseStyle): Finding[] {
  return lintItem(file, lenient.decode(bytes), houseStyle);
}

/** Registers are maps and sets, which JSON would leave empty. */
function jsonOf(houseStyle: HouseStyle): string {
  return JSON.stringify(houseStyle, (_, value) =>
    value instanceof Map || value instanceof Set ? [...value] : value,
  );
}
