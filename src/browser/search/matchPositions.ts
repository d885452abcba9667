import { amountsAt } from "./amounts.ts";
import type { MatchPosition } from "./excerpt.ts";
import type { Shown } from "./find.ts";
import type { TermHits } from "./term.ts";

/** Where each term stands in a result that has been read, by words of its content. */
export function matchPositions({ id, fragment }: Shown, terms: readonly TermHits[]): MatchPosition[] {
  return terms.map(({ term, hits, rarity }) => {
    const positions = hits.get(id)?.positions ?? [];
    return { positions: term.isAmount ? amountsAt(fragment.content, term.words) : positions, worth: rarity };
  });
}
