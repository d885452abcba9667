import type { Finding } from "../problem.ts";
import { lineEnds } from "./lineEnds.ts";
import { readProof } from "./readProof.ts";
import type { House, Rule } from "./rule.ts";

/** The rules of house style, in the order of the manual. Those that mend do so in this order, too. */
export const rules: readonly Rule[] = [lineEnds];

/** Warnings of everything in an item's file that breaks a rule of house style. `source` is the whole file, as it is written. */
export function proofread(file: string, source: string, house: House): Finding[] {
  const proof = readProof(file, source);
  return rules.flatMap((rule) => rule.check(proof, house));
}

/**
 * An item's file with everything mended that has one right answer, its comments and all else byte for byte as they were. A file that
 * can't be read as an item is mended as far as it can.
 */
export function mended(source: string, house: House): string {
  return rules.reduce((text, { mend }) => mend?.(text, house) ?? text, source);
}
