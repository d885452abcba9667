import { decodeFacet, type FacetFile, type Facets } from "./facets.ts";
import { loadOnce } from "./loadOnce.ts";
import { checkBuild } from "./searchNames.ts";
import type { Kind } from "./searchState.ts";

/** Loads the facets of these kinds. Throws if one cannot be loaded, or is from another build than the index. */
export type LoadFacets = (kinds: readonly Kind[]) => Promise<Facets>;

/** Loads each facet once, with `fetchFacet`. `index` is the hash of the index. */
export function facetLoader(index: string, fetchFacet: (kind: Kind) => Promise<FacetFile>): LoadFacets {
  const facetOf = loadOnce(async (kind: Kind) => decodeFacet(checkBuild(await fetchFacet(kind), index)));
  return async (kinds) =>
    new Map(await Promise.all(kinds.map(async (kind) => [kind, await facetOf(kind)] as const)));
}
