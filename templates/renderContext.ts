import { basePathOf } from "../src/content/siteAddresses.ts";
import type { Digest } from "../src/digest/digest.ts";

/** The addresses of the files that pages load. Each name has a hash of the content. */
export interface Assets {
  readonly style: string;
  /** For paper. Browsers load it after what a screen needs. */
  readonly printStyle: string;
  /** For feeds that are opened in a browser. */
  readonly feedStyle: string;
  /** Those that every page shows at once. */
  readonly fonts: readonly string[];
  readonly search: string;
  /** Writes downloads of what was found. */
  readonly downloads: string;
  /** Copies and shares addresses. */
  readonly share: string;
  /** Sorts tables. */
  readonly tables: string;
}

/**
 * Everything that templates render from. It is a class because Eleventy deep-copies plain objects for each template, and a
 * digest is too large for that and has circular references.
 */
export class RenderContext {
  constructor(
    readonly digest: Digest,
    readonly assets: Assets,
    /** Whether this is the preview that only editors see. */
    readonly preview = false,
    /** The sizes of the files of the open data, by their paths below the output. Only a build knows them. */
    readonly dataSizes: ReadonlyMap<string, number> = new Map(),
  ) {}

  /** The path that the site is published under, such as `/courier`, or nothing. The preview has none. */
  get basePath(): string {
    return this.preview ? "" : basePathOf(this.digest.site.url);
  }
}

/** What Eleventy passes to a template. */
export interface PageData {
  readonly context: RenderContext;
}
