import type { Finding } from "../content/problem.ts";
import type { Registers } from "../content/registers/registers.ts";
import type { StyleFields } from "../content/schema/index.ts";
import type { LintInput } from "./lintInput.ts";

/** What rules need besides the item: the settings of `_data/style.yaml`, and the registers. */
export interface HouseStyle {
  readonly style: StyleFields;
  readonly registers: Registers;
}

/** A rule of house style. It sees one item at a time. */
export interface LintRule {
  /** Such as `repeated-words`. Findings carry it, and it heads the rule's section in the manual. */
  readonly name: string;
  /** For the manual: what it asks of editors, why, and what is fixed automatically. */
  readonly about: string;
  /** For the manual: what breaks it and what does not, as a sentence of Markdown. */
  readonly example: string;
  /** Warns where an item breaks the rule. A rule leaves it out if other checks already report every breach. */
  check?(input: LintInput, houseStyle: HouseStyle): Finding[];
  /**
   * Fixes what breaks the rule in a file's text and has one right answer. Every other byte stays the same, and a second fix changes
   * nothing. Lines of the text it receives end with `\n`.
   */
  fix?(text: string, houseStyle: HouseStyle): string;
}
