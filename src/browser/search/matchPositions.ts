import type { MatchPosition } from "./excerpt.ts";
import type { LoadedResult } from "./find.ts";
import { amountsAt } from "./query/amounts.ts";
import type { TermHits } from "./ranking/termHits.ts";

/** Where each term stands in a result that has been read, by words of its content. */
export function matchPositions({ id, fragment }: LoadedResult, terms: readonly TermHits[]): MatchPosition[] {
  return terms.map(({ term, hits, rarity }) => {
    const positions = hits.get(id)?.positions ?? [];
    return { positions: term.isAmount ? amountsAt(fragment.content, term.words) : positions, worth: rarity };
  });
}
