import type { Format } from "./formats.ts";

/** What `check` was asked for. */
export interface CheckOptions {
  /** The folder that holds `content/` and `_data/`, as an absolute path. */
  readonly root: string;
  /** Whether treat warnings as errors. */
  readonly strict: boolean;
  readonly format: Format;
  /** Whether first fix what has only one right answer. */
  readonly fix: boolean;
  /** The revision since which no published item may have been changed in silence. */
  readonly since: string | undefined;
  /** Whether the hosts of check links to other sites. */
  readonly links: boolean;
}
