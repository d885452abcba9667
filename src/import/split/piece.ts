import type { SectionMapping, SectionUse } from "../mapping/mapping.ts";
import type { Lines } from "./sections.ts";

/** A part of a post that becomes an item, key dates or notes, or is dropped. */
export interface Piece {
  readonly use: SectionUse;
  /** What the mapping says of its section, if it does. */
  readonly section: SectionMapping | undefined;
  /** The headings that it is below, outermost first, in plain text. */
  readonly path: readonly string[];
  /** The heading that it begins with, as it is written. */
  readonly heading: string;
  /** The words that begin it, where it was split at them. */
  readonly opening?: string | undefined;
  /** The lines of its text, without the heading. */
  readonly lines: readonly Lines[];
  /** Whether it is an entry of a list, so that its text has a marker and is indented. */
  readonly isEntry: boolean;
}
