import { type Assets, RenderContext } from "../../templates/renderContext.ts";
import type { Digest } from "../digest/digest.ts";
import type { ManifestEntry } from "./manifest.ts";

/** Pages of a digest, to be rendered: `files` below the folder `output`; `last` is the folder of the site before. */
export interface PagesPart {
  readonly name: "pages";
  readonly files: readonly string[];
  readonly output: string;
  readonly last: string;
  readonly assets: Assets;
  readonly preview: boolean;
}

/** Segments of a digest's search, to be indexed and kept in the folder `cache`. */
export interface SegmentsPart {
  readonly name: "segments";
  readonly keys: readonly string[];
  readonly cache: string;
}

/** The whole search of a digest: what `cache` lacks is indexed, and all is written below `output`. */
export interface SearchPart {
  readonly name: "search";
  readonly cache: string;
  readonly output: string;
  readonly last: string;
}

/** A part of a site that is made by itself. */
export type Part = PagesPart | SegmentsPart | SearchPart;

/** What making a part gives: the pages that were written. */
export type Made<P extends Part> = P extends PagesPart ? ManifestEntry[] : undefined;

/** Makes a part. What makes it is loaded when it is needed. */
export async function makePart<P extends Part>(digest: Digest, part: P): Promise<Made<P>> {
  return (await make(digest, part)) as Made<P>;
}

async function make(digest: Digest, part: Part): Promise<ManifestEntry[] | undefined> {
  switch (part.name) {
    case "pages": {
      const { writePages } = await import("./renderPages.ts");
      return writePages(new RenderContext(digest, part.assets, part.preview), part);
    }
    case "segments": {
      const { openSearchIndex, segmentsOf } = await import("../outputs/search/searchIndex.ts");
      const index = openSearchIndex(part.cache);
      const keys = new Set(part.keys);
      await index.indexSegments(segmentsOf(digest, index).filter(({ key }) => keys.has(key)));
      return undefined;
    }
    case "search": {
      const { writeSearchIndex } = await import("../outputs/search/writeSearchIndex.ts");
      await writeSearchIndex(digest, part.output, part);
      return undefined;
    }
  }
}
