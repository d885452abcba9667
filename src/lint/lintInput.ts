import type { Position } from "../content/problem.ts";
import type { Path } from "../content/yaml/yamlNodes.ts";

/** An item's file as a proofreader sees it. */
export interface LintInput {
  /** Relative to the digest's root. */
  readonly file: string;
  /** The file as it is written, line ends and all. */
  readonly source: string;
  /** The same with `\n` at the end of every line. */
  readonly text: string;
  /** The front matter as it is written, in its order; an empty group where its YAML is broken. */
  readonly fields: unknown;
  /** What readers read, in the order in which they do. */
  readonly prose: readonly Passage[];
  /** Where the value at a path stands in the file. */
  positionOf(path: Path): Position;
  /** Where the name of the field at a path stands in the file. */
  positionOfKey(path: Path): Position;
}

/** A stretch of text that readers read: a field, or the whole body. */
export interface Passage {
  /** The path of the field; empty for the body. */
  readonly path: Path;
  /** What is not the writer's own prose (code, addresses, quotations) is blanked out, so that places stay. */
  readonly text: string;
  /** Where the character at an index of the text stands in the file. */
  positionAt(index: number): Position;
}
