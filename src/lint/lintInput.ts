import type { Position } from "../content/problem.ts";
import type { Path } from "../content/yaml/yamlNodes.ts";

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
  readonly prose: readonly Passage[];
  /** The position of the value at a path. */
  positionOf(path: Path): Position;
  /** The position of the name of the field at a path. */
  positionOfKey(path: Path): Position;
}

/** A text that readers read: a field, or the whole body. */
export interface Passage {
  /** The path of the field; empty for the body. */
  readonly path: Path;
  /** Code, addresses and quotations are replaced by blanks, so that positions stay the same. */
  readonly text: string;
  /** The position in the file of the character at an index of the text. */
  positionAt(index: number): Position;
}
