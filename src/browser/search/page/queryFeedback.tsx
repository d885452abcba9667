import type { SearchAnswer } from "../searchSession.ts";
import type { SearchState } from "../searchState.ts";
import { sitePath } from "../sitePath.ts";
import { sentenceCase } from "./displayNames.ts";
import { SearchLink } from "./searchLink.tsx";

interface QueryFeedbackProps {
  readonly answer: SearchAnswer;
  ask(state: SearchState): void;
}

/** How the query was understood: the pages that it names, issues, corrections, and other names that were searched too. */
export function QueryFeedback({ answer: { state, found, issues }, ask }: QueryFeedbackProps) {
  if (found === undefined) return null;
  const { corrected, missing, also, named, absentPhrases, notExcluded } = found;
  return (
    <div class="guidance">
      {named.slice(0, 3).map((group) => (
        <p key={group.address} class="named">
          <span class="dateline">{sentenceCase(group.kind)}</span>{" "}
          <a href={sitePath + group.address}>{group.label}</a>
        </p>
      ))}
      {issues.map(({ id, headline, fragment }) => (
        <p key={id} class="named">
          <span class="dateline">Issue</span> <a href={fragment.url}>{headline}</a>
        </p>
      ))}
      {absentPhrases.length > 0 && (
        <p>
          No item has {absentPhrases.length > 1 ? "all of " : ""}
          {listed(absentPhrases)}. Showing results for the words.
        </p>
      )}
      {notExcluded.length > 0 && <p>All results have {listed(notExcluded)}, so none was left out.</p>}
      {corrected.length > 0 && (
        <p>
          Showing results for <strong>{corrected.map(({ used }) => used).join(" ")}</strong>.{" "}
          <SearchLink state={{ ...state, exactly: true }} ask={ask}>
            Search for “{corrected.map(({ asked }) => asked).join(" ")}” instead
          </SearchLink>
        </p>
      )}
      {also.length > 0 && <p class="dateline">also: {also.slice(0, 4).join("; ")}</p>}
      {missing.length > 0 && <p class="dateline">Not in the archive: {missing.join(", ")}</p>}
    </div>
  );
}

function listed(words: readonly string[]): string {
  return new Intl.ListFormat("en-GB").format(words.map((word) => `“${word}”`));
}
