import type { Finding, Position } from "../content/problem.ts";
import type { Registers } from "../content/registers/registers.ts";
import type { StyleFields } from "../content/schema/index.ts";
import type { Path } from "../content/yaml/yamlNodes.ts";

/** What rules need besides the item: the settings of `_data/style.yaml`, and the registers. */
export interface HouseStyle {
  readonly style: StyleFields;
  readonly registers: Registers;
}

/** A rule of house style. It sees one item at a time. */
export interface HouseRule {
  /** Such as `repeated-words`. It is added to the findings, and heads the rule's section in the manual. */
  readonly name: string;
  /** For the manual: what it asks of editors, why, and what is fixed automatically. */
  readonly about: string;
  /** For the manual: what breaks it and what does not, as a sentence of Markdown. */
  readonly example: string;
  /** Warns where an item breaks the rule. A rule leaves it out if other checks already report every breach. */
  check?(input: LintInput, houseStyle: HouseStyle): Finding[];
  /** Whether what it fixes is an error, and so is fixed in items before the baseline too. */
  readonly fixesErrors?: true;
  /**
   * Fixes what breaks the rule in a file's text and has one right answer. Every other byte stays the same, and a second fix changes
   * nothing. Lines of the text it receives end with `\n`.
   */
  fix?(text: string, houseStyle: HouseStyle): string;
}

/** An item's file, as the rules see it. */
export interface LintInput {
  /** Relative to the digest's root. */
  readonly file: string;
  /** The file as it is written, with its line endings. */
  readonly source: string;
  /** The same with `\n` as every line ending. */
  readonly text: string;
  /** The front matter, in the order in which it is written; an empty object if its YAML is broken. */
  readonly fields: unknown;
  /** The texts that readers read, in reading order. */
  readonly prose: readonly ProseText[];
  /** The position of the value at a path. */
  positionOf(path: Path): Position;
  /** The position of the name of the field at a path. */
  positionOfKey(path: Path): Position;
}

/** A text that readers read: a field, or the whole body. */
export interface ProseText {
  /** The path of its field, such as `figures[0].label`; empty for the body. */
  readonly field: string;
  /** Code, addresses and quotations are replaced by blanks, so that positions stay the same. */
  readonly text: string;
  /** The position in the file of the character at an index of the text. */
  positionAt(index: number): Position;
}
