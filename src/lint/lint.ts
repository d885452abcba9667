import type { Finding } from "../content/problem.ts";
import { readLintInput } from "./readLintInput.ts";
import type { HouseStyle, LintRule } from "./rule.ts";
import { acronyms } from "./rules/acronyms.ts";
import { avoid } from "./rules/avoid.ts";
import { entities } from "./rules/entities.ts";
import { fieldOrder } from "./rules/fieldOrder.ts";
import { ids } from "./rules/ids.ts";
import { lineEnds } from "./rules/lineEnds.ts";
import { mentions } from "./rules/mentions.ts";
import { oneSentence } from "./rules/oneSentence.ts";
import { quotes } from "./rules/quotes.ts";
import { relativeDates } from "./rules/relativeDates.ts";
import { repeatedWords } from "./rules/repeatedWords.ts";
import { trackers } from "./rules/trackers.ts";
import { trailingSpaces } from "./rules/trailingSpaces.ts";

/** The rules of house style, in the order of the manual. Fixes run in this order too: each relies on those before it. */
export const rules: readonly LintRule[] = [
  avoid,
  acronyms,
  relativeDates,
  repeatedWords,
  oneSentence,
  mentions,
  lineEnds,
  trailingSpaces,
  quotes,
  entities,
  ids,
  trackers,
  fieldOrder,
];

/** Warns of everything in an item's file that breaks house style. `source` is the whole file, as it is written. */
export function lintItem(file: string, source: string, houseStyle: HouseStyle): Finding[] {
  const input = readLintInput(file, source);
  return rules.flatMap((rule) => rule.check?.(input, houseStyle) ?? []);
}

/**
 * Fixes everything in an item's file that has one right answer. Comments and every other byte stay the same. A file that can't be
 * read as an item is fixed as far as possible.
 */
export function fixItem(source: string, houseStyle: HouseStyle): string {
  const [byteOrderMark = ""] = /^\uFEFF/.exec(source) ?? [];
  return (
    byteOrderMark +
    rules.reduce((text, { fix }) => fix?.(text, houseStyle) ?? text, source.slice(byteOrderMark.length))
  );
}
