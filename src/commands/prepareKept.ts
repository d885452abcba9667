import { readerFrom } from "../content/readings.ts";
import { readItemsAlone } from "./build/readItems.ts";
import { type Preparation, prepareDigest } from "./prepare.ts";

/** Reads and relates what lies below `root`, as `prepareDigest` does, with what is kept of its items. */
export async function prepareKept(root: string, now: Date | string, preview: boolean): Promise<Preparation> {
  return prepareDigest(root, now, preview, readerFrom(root, await readItemsAlone(root)));
}
