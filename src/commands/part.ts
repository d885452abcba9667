import { Edition } from "../../templates/edition.ts";
import type { MadeFile } from "../publish/made.ts";

/** Pages of an edition, to be rendered: `files` below the folder `output`; `last` is the folder of the site before. */
export interface PagesPart {
  readonly name: "pages";
  readonly files: readonly string[];
  readonly output: string;
  readonly last: string;
}

/** Segments of an edition's search, to be indexed and kept in the folder `cache`. */
export interface SegmentsPart {
  readonly name: "segments";
  readonly keys: readonly string[];
  readonly cache: string;
}

/** A part of a site that is made by itself. */
export type Part = PagesPart | SegmentsPart;

/** Makes a part. Returns the pages that were written; undefined for segments. What makes it is loaded when it is needed. */
export async function makePart(
  { digest, assets, preview }: Edition,
  part: Part,
): Promise<MadeFile[] | undefined> {
  if (part.name === "pages") {
    const { writePages } = await import("../publish/pages.ts");
    return writePages(new Edition(digest, assets, preview, new Set(part.files)), part.output, part.last);
  }
  const [{ segmentsOf }, { indexSegments }] = await Promise.all([
    import("../publish/search/segments.ts"),
    import("../publish/search/indexSegments.ts"),
  ]);
  const keys = new Set(part.keys);
  const segments = segmentsOf(digest).filter(({ key }) => keys.has(key));
  await indexSegments(segments, part.cache);
  return undefined;
}
