import { memoize } from "../../../src/cache/memoize.ts";
import type { Digest, Item } from "../../../src/digest/digest.ts";
import { citationOf } from "../../../src/outputs/citations/citationOf.ts";
import { contextObject } from "../../../src/outputs/metadata/coins.ts";

/**
 * An item of a list for programs that collect references (COinS). They find the element although it is hidden, and screen readers don't read its
 * title.
 */
export function ContextObject({ item, digest }: { readonly item: Item; readonly digest: Digest }) {
  return <span class="Z3988" hidden title={objectsOf(digest)(item)} />;
}

/** An item is in many lists. */
const objectsOf = memoize((digest: Digest) =>
  memoize((item: Item) => contextObject(citationOf(item, digest))),
);
