import { loadDigest } from "../build/loadDigest.ts";
import { readItems } from "../build/readItems.ts";
import { cachedItemReader } from "../content/itemCache/itemReaders.ts";
import { type ParsedItem, parseItem } from "../content/items/readItem.ts";
import type { Finding } from "../content/problem.ts";
import { lintItem } from "../lint/lint.ts";
import type { HouseStyle } from "../lint/rule.ts";

/** What a fix would make of an item's file. */
export interface ProposedFix {
  readonly file: string;
  readonly source: string;
  readonly text: string;
}

/**
 * Those after which a check tells no more errors of their files, nor more in all, than before: YAML that can be read again may show more
 * mistakes than the one that hid them. They are read in the digest that they make together.
 */
export async function rejectRegressions(
  root: string,
  proposedFixes: readonly ProposedFix[],
  house: HouseStyle,
): Promise<readonly ProposedFix[]> {
  if (proposedFixes.length === 0) return [];
  const readOne = cachedItemReader(root, await readItems(root));
  const before = tally(
    root,
    new Map(proposedFixes.map(({ file, source }) => [file, source])),
    house,
    readOne,
  );
  for (let left = proposedFixes; ; ) {
    const after = tally(root, new Map(left.map(({ file, text }) => [file, text])), house, readOne);
    const better = left.filter(({ file }) => !isWorse(after(file), before(file)));
    if (better.length === left.length) return left;
    left = better;
  }
}

function isWorse(after: readonly Finding[], before: readonly Finding[]): boolean {
  const errorsIn = (findings: readonly Finding[]) =>
    findings.filter(({ severity }) => severity === "error").length;
  return errorsIn(after) > errorsIn(before) || after.length > before.length;
}

/** What a check says of each of some files, where these texts stand in them. */
function tally(
  root: string,
  texts: ReadonlyMap<string, string>,
  house: HouseStyle,
  readOne: (file: string) => ParsedItem,
): (file: string) => Finding[] {
  const { problems } = loadDigest(root, new Date(), false, (file) => {
    const text = texts.get(file);
    return text === undefined ? readOne(file) : parseItem(file, Buffer.from(text));
  });
  return (file) => [
    ...problems.filter((problem) => problem.file === file),
    ...lintItem(file, texts.get(file) ?? "", house),
  ];
}
