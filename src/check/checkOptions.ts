import type { Format } from "./formats.ts";

/** What `check` was asked for. */
export interface CheckOptions {
  /** The folder that holds `content/` and `_data/`, as an absolute path. */
  readonly root: string;
  /** Whether warnings count as errors do. */
  readonly strict: boolean;
  readonly format: Format;
  /** Whether what has one right answer is mended first. */
  readonly fix: boolean;
  /** The revision since which no published item may have been changed in silence. */
  readonly since: string | undefined;
  /** Whether the hosts of other sites are asked for the pages that are linked to. */
  readonly links: boolean;
}
