import type { Finding } from "../problem.ts";
import type { Registers } from "../registers.ts";
import type { StyleFields } from "../schema.ts";
import type { Proof } from "./proof.ts";

/** What rules go by besides the item: how this house writes, and what its registers list. */
export interface House {
  readonly style: StyleFields;
  readonly registers: Registers;
}

/** A rule of house style: a small function over one item. */
export interface Rule {
  /** Such as `repeated-words`: it stands behind each of its findings, and heads its section in the manual. */
  readonly name: string;
  /** What it asks of editors and why, and what is mended by itself, for the manual. */
  readonly about: string;
  /** What breaks it and what does not, as a sentence of Markdown, for the manual. */
  readonly example: string;
  /** Warnings where an item breaks it; left out by a rule whose every breach is an error that is told without it. */
  check?(proof: Proof, house: House): Finding[];
  /**
   * A file's text with everything mended that breaks the rule and has one right answer; all else is kept byte for byte. Mending what is
   * mended changes nothing. Lines end with `\n` in what it is given.
   */
  mend?(text: string, house: House): string;
}
