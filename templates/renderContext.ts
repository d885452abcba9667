import { basePathOf } from "../src/content/addresses.ts";
import type { Digest } from "../src/digest/digest.ts";

/** The files that pages load, by what they are; their names change with their content. */
export interface Assets {
  readonly style: string;
  /** For those who open a feed in a browser. */
  readonly feedStyle: string;
  readonly font: string;
  readonly search: string;
}

/**
 * All that a page is made from. It is a class because Eleventy copies plain objects, deeply and once a template:
 * a digest is too large for that, and its values refer to each other.
 */
export class RenderContext {
  constructor(
    readonly digest: Digest,
    readonly assets: Assets,
    /** Whether it is for an editor's eyes alone. */
    readonly preview = false,
    /** The files that are to be rendered; undefined for all. */
    readonly due?: ReadonlySet<string>,
  ) {}

  /** What stands before every address within a page: nothing, or the path that the site is published under. The preview has none. */
  get path(): string {
    return this.preview ? "" : basePathOf(this.digest.site.url);
  }

  /** Whether the page that is written to a file is to be rendered. */
  isDue(file: string): boolean {
    return this.due?.has(file) ?? true;
  }
}

/** What Eleventy hands to a page. */
export interface PageData {
  readonly edition: RenderContext;
}
