import { readJsonCache, writeJsonCache } from "../cache/jsonCache.ts";
import { readBytes } from "../content/files/readFile.ts";
import type { Finding, Problem } from "../content/problem.ts";
import { hashOf } from "../files/hash.ts";
import { lintItem } from "./lint.ts";
import type { HouseStyle } from "./rule.ts";

/*
 * What proofreading found is kept from one check to the next, in one file. What was found by other code or for another house style is as
 * if it were not there.
 */

/** A file of an item, and the hash of its bytes. */
export interface HashedFile {
  readonly file: string;
  readonly hash: string;
}

/** Where findings are kept, and the version of the code that makes them. */
export interface LintCache {
  readonly path: string;
  readonly version: string;
}

/** What was found in the bytes that a hash stands for. */
type Proof = readonly [hash: string, findings: readonly Finding[]];
/** By file. */
export type LintResults = Readonly<Record<string, Proof>>;

/** What breaks the house style in items' files below `root`, in those that can't be read as items too. */
export function lintAllItems(
  root: string,
  files: Iterable<HashedFile>,
  house: HouseStyle,
  { path, version }: LintCache,
): LintResults {
  const opening = `standfirst proofs ${version} ${hashOfHouse(house)}`;
  const before = readJsonCache<LintResults>(path, opening) ?? {};
  const now: Record<string, Proof> = {};
  let isSame = true;
  for (const { file, hash } of files) {
    const known = before[file];
    isSame &&= known?.[0] === hash;
    now[file] = known?.[0] === hash ? known : proofIn(root, file, house);
  }
  if (!isSame || Object.keys(before).length !== Object.keys(now).length) writeJsonCache(path, opening, now);
  return now;
}

/** What proofs found, with the files that it was found in. */
export function lintProblems(proofs: LintResults): Problem[] {
  return Object.entries(proofs).flatMap(([file, [, findings]]) =>
    findings.map((finding) => ({ file, ...finding })),
  );
}

/** By the bytes that it was made of: somebody may have written since the hash was taken. */
function proofIn(root: string, file: string, house: HouseStyle): Proof {
  const bytes = readBytes(root, file) ?? Buffer.alloc(0);
  return [hashOf(bytes), lintFindings(file, bytes, house)];
}

const lenient = new TextDecoder();

/** What breaks the house style in a file of these bytes, whether or not it can be read as an item. */
export function lintFindings(file: string, bytes: Buffer, house: HouseStyle): Finding[] {
  return lintItem(file, lenient.decode(bytes), house);
}

/** Registers are maps and sets, which JSON leaves empty. */
function hashOfHouse(house: HouseStyle): string {
  return hashOf(
    JSON.stringify(house, (_, value) => (value instanceof Map || value instanceof Set ? [...value] : value)),
  );
}
