import { isUtf8 } from "node:buffer";
import { join } from "node:path";
import { loadDigest } from "../build/loadDigest.ts";
import { refreshItemCache } from "../build/refreshItemCache.ts";
import { listFiles } from "../content/files/listFiles.ts";
import { readBytes } from "../content/files/readFile.ts";
import { symlinkProblem } from "../content/files/symlinks.ts";
import { cachedItemReader } from "../content/itemCache/itemReaders.ts";
import { type ItemReader, parseItem } from "../content/items/readItem.ts";
import type { Finding } from "../content/problem.ts";
import { compare } from "../digest/order.ts";
import { Failure } from "../failure.ts";
import { replaceAtomic } from "../files/atomicWrite.ts";
import type { HouseStyle } from "../lint/houseRule.ts";
import { fixItem, lintItem, readHouseStyle } from "../lint/lint.ts";

/** An item's file that was fixed, and the names of the house rules that it broke. */
export interface FixedFile {
  readonly file: string;
  readonly rules: readonly string[];
}

/** An item's file that was left as it is, the rules that a fix would follow, and why not, as a sentence. */
export interface SkippedFile extends FixedFile {
  readonly reason: string;
}

/** What `--fix` did. */
export interface Fixes {
  readonly fixed: readonly FixedFile[];
  readonly skipped: readonly SkippedFile[];
}

/** An item's file as it is, and as it would be after its fixes. */
interface ProposedFix extends FixedFile {
  readonly source: string;
  readonly text: string;
}

/**
 * Fixes what has one right answer in the items below `root`, and replaces each changed file in one step. Skips files that are
 * not UTF-8, and those in which a check would then find more, and says so. Throws a Failure before it writes anything if `content/items` is a link
 * out of the digest. Without `all`, the style of items before the baseline is left alone.
 */
export async function fixItems(root: string, all = true): Promise<Fixes> {
  const houseStyle = readHouseStyle(root);
  const files = listFiles(root, "content/items", ".md", () => {});
  checkWithin(root);
  const skipped: SkippedFile[] = [];
  const proposed = files.flatMap((file) => proposedFix(root, file, { houseStyle, all }, skipped));
  const accepted = await withoutRegressions(root, proposed, houseStyle, skipped);
  for (const { file, text } of accepted) replaceAtomic(join(root, file), text);
  return {
    fixed: accepted.map(({ file, rules }) => ({ file, rules })),
    skipped: skipped.sort((a, b) => compare(a.file, b.file)),
  };
}

function proposedFix(
  root: string,
  file: string,
  { houseStyle, all }: { readonly houseStyle: HouseStyle; readonly all: boolean },
  skipped: SkippedFile[],
): ProposedFix[] {
  const bytes = readBytes(root, file);
  if (bytes === undefined) return [];
  if (!isUtf8(bytes)) {
    skipped.push({ file, rules: [], reason: "It is not UTF-8. Save it as UTF-8, and try again." });
    return [];
  }
  const source = bytes.toString("utf8");
  const fixed = fixItem(source, houseStyle, all);
  return fixed.text === source ? [] : [{ file, source, ...fixed }];
}

/** Throws a Failure if the items belong to another folder. */
function checkWithin(root: string): void {
  const problem = symlinkProblem(root, "content/items");
  if (problem)
    throw new Failure(
      `${problem.file} is a link to ${problem.finding.value}, outside the digest. Nothing was fixed. Run the check there.`,
    );
}

/**
 * The fixes after which a check finds no more errors and no more problems in their files than before. YAML that can be read again may
 * uncover mistakes. All remaining fixes are checked together, because items depend on each other.
 */
async function withoutRegressions(
  root: string,
  proposed: readonly ProposedFix[],
  houseStyle: HouseStyle,
  skipped: SkippedFile[],
): Promise<readonly ProposedFix[]> {
  if (proposed.length === 0) return [];
  const readCached = cachedItemReader(root, await refreshItemCache(root));
  const findingsWith = (texts: readonly (readonly [file: string, text: string])[]) =>
    findingsIn(root, new Map(texts), houseStyle, readCached);
  const before = findingsWith(proposed.map(({ file, source }) => [file, source]));
  for (let remaining = proposed; ; ) {
    const after = findingsWith(remaining.map(({ file, text }) => [file, text]));
    const better: ProposedFix[] = [];
    for (const fix of remaining) {
      const findings = [before(fix.file), after(fix.file)] as const;
      if (!isWorse(...findings)) better.push(fix);
      else skipped.push({ file: fix.file, rules: fix.rules, reason: worseReason(...findings) });
    }
    if (better.length === remaining.length) return remaining;
    remaining = better;
  }
}

/** Names the first problem that a fix would bring to light. */
function worseReason(before: readonly Finding[], after: readonly Finding[]): string {
  const known = new Set(before.map(({ message }) => message));
  const found = after.find(({ message }) => !known.has(message)) ?? after[0];
  return `After the fix, the check would find more: ${found?.message} Fix what the check finds in the file first.`;
}

function isWorse(before: readonly Finding[], after: readonly Finding[]): boolean {
  const errorsIn = (findings: readonly Finding[]) =>
    findings.filter(({ severity }) => severity === "error").length;
  return errorsIn(after) > errorsIn(before) || after.length > before.length;
}

/** What a check finds in each file if some files have these texts. */
function findingsIn(
  root: string,
  texts: ReadonlyMap<string, string>,
  houseStyle: HouseStyle,
  readCached: ItemReader,
): (file: string) => Finding[] {
  const { problems } = loadDigest(root, new Date(), false, (file) => {
    const text = texts.get(file);
    return text === undefined ? readCached(file) : parseItem(file, Buffer.from(text));
  });
  return (file) => [
    ...problems.filter((problem) => problem.file === file),
    ...lintItem(file, texts.get(file) ?? "", houseStyle),
  ];
}
