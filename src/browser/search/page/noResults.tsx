import type { SearchAnswer } from "../searchSession.ts";
import { isNarrowed, type SearchState, widened } from "../searchState.ts";
import { SearchLink } from "./searchLink.tsx";

interface NoResultsProps {
  readonly answer: SearchAnswer;
  ask(state: SearchState): void;
}

/** Shown when there are no results: the words that were tried, and other searches. */
export function NoResults({ answer: { state, found }, ask }: NoResultsProps) {
  const { terms = [], missing = [], similar = [] } = found ?? {};
  const tried = new Set(
    terms.flatMap(({ term }) => [term.asked, ...term.alternatives.map((words) => words.join(" "))]),
  );
  const isSaidAbove = [...tried].every((word) => missing.includes(word));
  return (
    <div class="nothing">
      {!isSaidAbove && <p>Tried: {[...tried].join(", ")}.</p>}
      {similar.length > 0 && (
        <p>
          Similar words in the archive:{" "}
          {similar.map((word, index) => (
            <span key={word}>
              {index > 0 && ", "}
              <SearchLink state={{ ...state, q: word }} ask={ask}>
                {word}
              </SearchLink>
            </span>
          ))}
          .
        </p>
      )}
      {isNarrowed(state) && (
        <p>
          <SearchLink state={widened(state)} ask={ask}>
            Search without narrowing
          </SearchLink>
        </p>
      )}
      {state.exactly && (
        <p>
          <SearchLink state={{ ...state, exactly: false }} ask={ask}>
            Search for similar words too
          </SearchLink>
        </p>
      )}
      <p>Try fewer or different words, or browse the topics below.</p>
    </div>
  );
}
