import { decodeFacet, type Facet, type FacetFile, type Facets } from "./facets.ts";
import type { Kind } from "./searchState.ts";

/** Loads the facets of these kinds. Throws if one cannot be loaded, or is from another build than the index. */
export type LoadFacets = (kinds: readonly Kind[]) => Promise<Facets>;

/** Loads each facet once, with `fetchFacet`. `index` is the hash of the index. */
export function facetLoader(index: string, fetchFacet: (kind: Kind) => Promise<FacetFile>): LoadFacets {
  const loaded = new Map<Kind, Promise<Facet>>();
  const load = (kind: Kind) => {
    const facet = fetchFacet(kind).then((file) => {
      if (file.index !== index) throw new Error("The index is being replaced by a newer one.");
      return decodeFacet(file);
    });
    loaded.set(kind, facet);
    facet.catch(() => loaded.delete(kind));
    return facet;
  };
  return async (kinds) =>
    new Map(
      await Promise.all(kinds.map(async (kind) => [kind, await (loaded.get(kind) ?? load(kind))] as const)),
    );
}
