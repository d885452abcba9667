import type { Finding } from "../problem.ts";
import { acronyms } from "./acronyms.ts";
import { avoid } from "./avoid.ts";
import { entities } from "./entities.ts";
import { fieldOrder } from "./fieldOrder.ts";
import { ids } from "./ids.ts";
import { lineEnds } from "./lineEnds.ts";
import { mentions } from "./mentions.ts";
import { oneSentence } from "./oneSentence.ts";
import { quotes } from "./quotes.ts";
import { readProof } from "./readProof.ts";
import { relativeDates } from "./relativeDates.ts";
import { repeatedWords } from "./repeatedWords.ts";
import type { House, Rule } from "./rule.ts";
import { trackers } from "./trackers.ts";
import { trailingSpaces } from "./trailingSpaces.ts";

/** The rules of house style, in the order of the manual. Those that mend do so in this order, too: each relies on those before it. */
export const rules: readonly Rule[] = [
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

/** Warnings of everything in an item's file that breaks a rule of house style. `source` is the whole file, as it is written. */
export function proofread(file: string, source: string, house: House): Finding[] {
  const proof = readProof(file, source);
  return rules.flatMap((rule) => rule.check?.(proof, house) ?? []);
}

/**
 * An item's file with everything mended that has one right answer, its comments and all else byte for byte as they were. A file that
 * can't be read as an item is mended as far as it can.
 */
export function mended(source: string, house: House): string {
  const [mark = ""] = /^\uFEFF/.exec(source) ?? [];
  return mark + rules.reduce((text, { mend }) => mend?.(text, house) ?? text, source.slice(mark.length));
}
