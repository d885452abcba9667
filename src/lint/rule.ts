import type { Finding } from "../content/problem.ts";
import type { Registers } from "../content/registers/registers.ts";
import type { StyleFields } from "../content/schema/index.ts";
import type { LintInput } from "./lintInput.ts";

/** What rules go by besides the item: how this house writes, and what its registers list. */
export interface HouseStyle {
  readonly style: StyleFields;
  readonly registers: Registers;
}

/** A rule of house style: a small function over one item. */
export interface LintRule {
  /** Such as `repeated-words`: it stands behind each of its findings, and heads its section in the manual. */
  readonly name: string;
  /** What it asks of editors and why, and what is mended by itself, for the manual. */
  readonly about: string;
  /** What breaks it and what does not, as a sentence of Markdown, for the manual. */
  readonly example: string;
  /** Warnings where an item breaks it; left out by a rule whose every breach is an error that is told without it. */
  check?(input: LintInput, house: HouseStyle): Finding[];
  /**
   * A file's text with everything mended that breaks the rule and has one right answer; all else is kept byte for byte. Mending what is
   * mended changes nothing. Lines end with `\n` in what it is given.
   */
  fix?(text: string, house: HouseStyle): string;
}
