import type { SearchAnswer } from "../searchSession.ts";
import { isNarrowed, type SearchState, widened } from "../searchState.ts";
import { words } from "../words.ts";
import { SearchLink } from "./searchLink.tsx";

interface NoResultsProps {
  readonly answer: SearchAnswer;
  ask(state: SearchState): void;
}

/** Shown when there are no results: the words that were tried, and other searches. */
export function NoResults({ answer: { state, found }, ask }: NoResultsProps) {
  const { terms = [], missing = [], similar = [] } = found ?? {};
  const tried = new Set(
    terms.flatMap(({ term }) => [term.asked, ...term.alternatives.map((others) => others.join(" "))]),
  );
  const isSaidAbove = [...tried].every((word) => missing.includes(word));
  return (
    <div class="nothing">
      {!isSaidAbove && <p>{words.search.tried([...tried].join(", "))}</p>}
      {similar.length > 0 && (
        <p>
          {words.search.similar(
            similar.map((word, index) => (
              <span key={word}>
                {index > 0 && ", "}
                <SearchLink state={{ ...state, q: word }} ask={ask}>
                  {word}
                </SearchLink>
              </span>
            )),
          )}
        </p>
      )}
      {isNarrowed(state) && (
        <p>
          <SearchLink state={widened(state)} ask={ask}>
            {words.search.widen}
          </SearchLink>
        </p>
      )}
      {state.exactly && (
        <p>
          <SearchLink state={{ ...state, exactly: false }} ask={ask}>
            {words.search.inexactly}
          </SearchLink>
        </p>
      )}
      <p>{words.search.advice}</p>
    </div>
  );
}
