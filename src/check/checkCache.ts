import type { LoadedDigest } from "../build/loadDigest.ts";
import { readJsonCache, writeJsonCache } from "../cache/jsonCache.ts";
import type { ItemCache } from "../content/itemCache/itemCacheFile.ts";
import type { Problem } from "../content/problem.ts";
import type { LintResults } from "../lint/lintCache.ts";
import { type CheckInputs, hashOfFile } from "./checkInputs.ts";
import { houseOf, type KeptItem, problemsOf, readAgain } from "./recheckItem.ts";

/*
 * What a check found is kept with what it looked at. When nothing has changed since but what a few items say, and that is nothing to
 * others, the next check reads these alone, and says the same again of all others.
 */

/** A check that was made: `records` tells where the readings of items were kept, and of which bytes. */
interface Check {
  readonly preparation: LoadedDigest;
  readonly records: ItemCache["records"];
  readonly proofs: LintResults;
  /** Of items and of everything else, house style among them. */
  readonly problems: readonly Problem[];
}

/** What of it is kept. */
interface KeptCheck {
  /** Each item's file with the hash of its bytes, and where its reading is kept. */
  readonly items: readonly KeptItem[];
  /** The files of items with problems that other files have a part in. */
  readonly entangled: readonly string[];
  readonly problems: readonly Problem[];
}

/** Where a check is kept, in what surroundings it is made, and where the readings are that it is made of. */
export interface CheckCache {
  readonly path: string;
  readonly surroundings: CheckInputs;
  readonly readings: Pick<ItemCache, "path" | "version">;
}

/** So many items are read again; of more, all are. */
const few = 20;

/** Keeps a check for the next one, if all items could be read, and none was written meanwhile. */
export function saveCheck(
  { path, surroundings }: CheckCache,
  { preparation, records, proofs, problems }: Check,
): void {
  // One that could not be read may be another the next time.
  if (!surroundings.items.every((file) => records.has(file))) return;
  if ([...records.values()].some(({ file, hash }) => proofs[file]?.[0] !== hash)) return;
  const found = new Map<string, number>();
  for (const { file } of preparation.problems) found.set(file, (found.get(file) ?? 0) + 1);
  const entangled = [...found].filter(
    ([file, count]) => count > (records.get(file)?.reading.findings.length ?? 0),
  );
  const kept: KeptCheck = {
    items: [...records.values()].map(({ file, hash, from, to }) => [file, hash, from, to]),
    entangled: entangled.map(([file]) => file),
    problems,
  };
  writeJsonCache(path, openingOf(surroundings), kept);
}

/** The problems of a digest, from a check that was kept of it; undefined where they have to be looked for anew. */
export function cachedProblems(
  root: string,
  { path, surroundings, readings }: CheckCache,
): readonly Problem[] | undefined {
  const kept = readJsonCache<KeptCheck>(path, openingOf(surroundings));
  if (kept === undefined) return undefined;
  const changed = kept.items.filter(([file, hash]) => hashOfFile(root, file) !== hash);
  const files = new Set(changed.map(([file]) => file));
  if (changed.length > few || kept.entangled.some((file) => files.has(file))) return undefined;
  const again = changed.flatMap((item) => readAgain(root, item, readings) ?? []);
  if (again.length < changed.length) return undefined;
  if (changed.length === 0) return kept.problems;
  const house = houseOf(root);
  return [
    ...kept.problems.filter(({ file }) => !files.has(file)),
    ...again.flatMap((each) => problemsOf(each, house)),
  ];
}

function openingOf({ mark }: CheckInputs): string {
  return `standfirst check ${mark}`;
}
