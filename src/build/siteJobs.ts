import { type Assets, RenderContext } from "../../templates/renderContext.ts";
import { searchCacheFolder } from "../cache/cacheFolder.ts";
import type { Digest } from "../digest/digest.ts";
import type { Segment } from "../pagefind-incremental/index.ts";
import type { ManifestEntry } from "./manifest.ts";
import { splitEvenly } from "./splitEvenly.ts";

/** Render pages and write them below the folder `output`; `lastOutput` is the output of the build before. */
export interface PagesJob {
  readonly name: "pages";
  readonly files: readonly string[];
  readonly output: string;
  readonly lastOutput: string;
  readonly assets: Assets;
  readonly preview: boolean;
}

/** Draw the pictures of the digest at `root` that have these files, and write them below the folder `output`. */
export interface PicturesJob {
  readonly name: "pictures";
  readonly root: string;
  readonly files: readonly string[];
  readonly output: string;
}

/** Index segments of the search, and cache them. */
export interface SegmentsJob {
  readonly name: "segments";
  readonly keys: readonly string[];
}

/** Index the segments that are not cached, and write the search below the folder `output`. */
export interface SearchJob {
  readonly name: "search";
  readonly output: string;
  readonly lastOutput: string;
}

/** What to build of a site. */
export interface SiteRequest {
  /** The files of pages to render and of pictures to draw, below the folder `output`. `lastOutput` is the output of the build before. */
  readonly pages: readonly string[];
  readonly pictures: readonly string[];
  /** The folder of the digest. */
  readonly root: string;
  readonly output: string;
  readonly lastOutput: string;
  readonly search: boolean;
}

/** A part of a site that can be built on its own, by any process that has the digest. */
export type SiteJob = PagesJob | PicturesJob | SegmentsJob | SearchJob;

/** How large a job is. Eleventy holds all pages of a run in memory. */
const jobSize = { pages: 1000, pictures: 200, segments: 4 };

/** Divides the rendering of pages into jobs. */
export function pagesJobs(
  { assets, preview }: RenderContext,
  { pages, output, lastOutput }: SiteRequest,
): PagesJob[] {
  return splitEvenly(pages, jobSize.pages).map((files) => ({
    name: "pages",
    files,
    output,
    lastOutput,
    assets,
    preview,
  }));
}

/** Divides the drawing of pictures into jobs. */
export function picturesJobs({ pictures, root, output }: SiteRequest): PicturesJob[] {
  return splitEvenly(pictures, jobSize.pictures).map((files) => ({ name: "pictures", root, files, output }));
}

/** Divides the indexing of segments into jobs. */
export function segmentsJobs(segments: readonly Segment[]): SegmentsJob[] {
  return splitEvenly(segments, jobSize.segments).map((part) => ({
    name: "segments",
    keys: part.map(({ key }) => key),
  }));
}

/** The writing of the search, if there is to be one. */
export function searchJobs({ search, output, lastOutput }: SiteRequest): SearchJob[] {
  return search ? [{ name: "search", output, lastOutput }] : [];
}

/** Does a job, and returns the pages or pictures that were written. Loads the code for it when it is first needed. */
export async function runSiteJob(digest: Digest, job: SiteJob): Promise<ManifestEntry[]> {
  switch (job.name) {
    case "pages": {
      const { writePages } = await import("./renderPages.ts");
      return writePages(new RenderContext(digest, job.assets, job.preview), job);
    }
    case "pictures": {
      const { writePictures } = await import("./sitePictures.ts");
      return writePictures(digest, job);
    }
    case "segments": {
      const { openSearchIndex, segmentsOf } = await import("../outputs/search/searchIndex.ts");
      const index = openSearchIndex(searchCacheFolder);
      const keys = new Set(job.keys);
      await index.indexSegments(segmentsOf(digest, index).filter(({ key }) => keys.has(key)));
      return [];
    }
    case "search": {
      const { writeSearchIndex } = await import("../outputs/search/writeSearchIndex.ts");
      await writeSearchIndex(digest, job.output, { cache: searchCacheFolder, lastOutput: job.lastOutput });
      return [];
    }
  }
}
