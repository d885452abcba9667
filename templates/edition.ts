import type { Problem } from "../src/content/problem.ts";
import type { Digest } from "../src/digest/digest.ts";

/** The files that pages load, by what they are; their names change with their content. */
export interface Assets {
  readonly style: string;
  readonly font: string;
  readonly search: string;
}

/**
 * All that a page is made from. It is a class because Eleventy copies plain objects, deeply and once a template:
 * a digest is too large for that, and its values refer to each other.
 */
export class Edition {
  constructor(
    readonly digest: Digest,
    readonly assets: Assets,
    /** What the editor should mend: shown in the preview, and undefined in what is published. */
    readonly problems?: readonly Problem[],
  ) {}
}

/** What Eleventy hands to a page that is not paginated. */
export interface PageData {
  readonly edition: Edition;
}
